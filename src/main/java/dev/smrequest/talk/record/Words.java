package dev.smrequest.talk.record;

import dev.smrequest.slack.app.call.Said;
import dev.smrequest.slack.app.call.SaidFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What a reply says: its text as Slack sent it, and its files. */
public record Words(String text, List<SaidFile> files) {
    public Words {
        files = List.copyOf(files);
    }

    public static Words of(Said said) {
        return new Words(said.text(), said.files());
    }

    public boolean isEmpty() {
        return text.isBlank() && files.isEmpty();
    }

    /** A fingerprint: equal ones say the same. */
    String digest() {
        String all = files.stream().map(SaidFile::id).collect(Collectors.joining(" ")) + "\n" + text;
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
