package dev.smrequest.server.gate.webhook;

import dev.smrequest.server.gate.webhook.PassingBody.Listener;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;

/** Judges one delivery by its body, which it hears as it passes. For one thread; {@link #verdict} ends it. */
public final class Judgement implements Listener {
    private static final String VERSION = "v1,";

    private final List<Mac> macs;
    private final String[] signatures;
    private final Verdict otherwise;

    private Judgement(List<Mac> macs, String[] signatures, Verdict otherwise) {
        this.macs = macs;
        this.signatures = signatures;
        this.otherwise = otherwise;
    }

    /** Whatever the body is. */
    static Judgement of(Verdict verdict) {
        return new Judgement(List.of(), new String[0], verdict);
    }

    /** By signatures with blanks between, one of which is to be that of one of the codes, each begun over what stands in front. */
    static Judgement by(List<Mac> begun, String signatures) {
        return new Judgement(List.copyOf(begun), signatures.split(" ", -1), Verdict.WRONG_SIGNATURE);
    }

    @Override
    public void hear(byte[] bytes, int from, int count) {
        macs.forEach(mac -> mac.update(bytes, from, count));
    }

    /** The verdict on all that was heard; every code is compared with every signature, in constant time. */
    public Verdict verdict() {
        boolean known = false;
        for (Mac mac : macs) {
            byte[] expected = utf8(VERSION + Base64.getEncoder().encodeToString(mac.doFinal()));
            for (String signature : signatures) {
                known |= MessageDigest.isEqual(expected, utf8(signature));
            }
        }
        return known ? Verdict.GENUINE : otherwise;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
