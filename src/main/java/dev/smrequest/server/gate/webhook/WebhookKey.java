package dev.smrequest.server.gate.webhook;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A signing token of GitLab's, {@code whsec_} and the Base64 of 32 bytes; its text never shows the bytes. */
public final class WebhookKey {
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    private final byte[] bytes;

    private WebhookKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Empty for what is no signing token. */
    public static Optional<WebhookKey> read(String token) {
        if (!token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(token.substring(PREFIX.length()));
            return Optional.of(decoded).filter(key -> key.length == BYTES).map(WebhookKey::new);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookKey key && Arrays.equals(key.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "(signing token)";
    }
}
