package dev.smrequest.sync.hook;

import dev.smrequest.server.gate.webhook.PassingBody.Listener;
import dev.smrequest.server.gate.webhook.SentHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * By what a delivery is known again: the id that GitLab gave it and keeps when it sends it again ({@code webhook-id},
 * {@code Idempotency-Key} since 17.4), or else its body, which it hears as it passes.
 */
final class Fingerprint implements Listener {
    private final MessageDigest digest;
    private final boolean byBody;

    private Fingerprint(Optional<String> id) {
        digest = sha256();
        byBody = id.isEmpty();
        digest.update(bytes(id.map("id:"::concat).orElse("body:")));
    }

    static Fingerprint of(SentHeaders headers) {
        return new Fingerprint(headers.signed().map(SentHeaders.Signed::id).or(headers::idempotencyKey));
    }

    @Override
    public void hear(byte[] bytes, int from, int count) {
        if (byBody) {
            digest.update(bytes, from, count);
        }
    }

    /** As it is kept, once the whole body has passed; ends the listening. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
