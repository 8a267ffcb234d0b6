package dev.smrequest.slack;

import com.slack.api.util.json.GsonFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of what a message says: equal digests mean that an edit would change nothing. */
final class MessageDigests {
    private MessageDigests() {}

    static String of(Message message) {
        String said = message.text() + "\n" + GsonFactory.createSnakeCase().toJson(message.blocks());
        return HexFormat.of().formatHex(sha256().digest(said.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
