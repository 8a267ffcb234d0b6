package dev.smrequest.server.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;

/**
 * Checks {@code X-Slack-Signature}, version 0: HMAC-SHA256 over {@code v0:timestamp:body}, in constant time, over the bytes
 * as they came. A time stamp more than five minutes away, in either direction, is refused. Slack: "Verifying requests".
 */
final class SlackSignature {
    private final SigningSecrets secrets;
    private final Freshness freshness;

    SlackSignature(SigningSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.freshness = new Freshness(clock);
    }

    /** Headers that are missing are null. */
    boolean verifies(String timestamp, String signature, byte[] body) {
        if (timestamp == null || signature == null || !freshness.holds(timestamp)) {
            return false;
        }
        byte[] given = signature.getBytes(StandardCharsets.UTF_8);
        boolean known = false;
        for (String secret : secrets.all()) {
            known |= MessageDigest.isEqual(expected(secret, timestamp, body), given);
        }
        return known;
    }

    private static byte[] expected(String secret, String timestamp, byte[] body) {
        byte[] mac = Hmac.sha256(secret.getBytes(StandardCharsets.UTF_8), "v0:" + timestamp + ":", body);
        return ("v0=" + HexFormat.of().formatHex(mac)).getBytes(StandardCharsets.UTF_8);
    }
}
