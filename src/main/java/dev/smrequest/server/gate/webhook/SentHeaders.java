package dev.smrequest.server.gate.webhook;

import java.util.Optional;
import java.util.function.Function;

/** The headers of a delivery that tell who sent it and which one it is; GitLab: "Webhooks", delivery headers. */
public record SentHeaders(Optional<Signed> signed, Optional<String> token, Optional<String> idempotencyKey) {
    /** The three headers of Standard Webhooks. */
    public record Signed(String id, String timestamp, String signatures) {}

    /** Takes them out of a request; a header that is missing is null there. */
    public static SentHeaders of(Function<String, String> header) {
        return new SentHeaders(
                signed(
                        header.apply("webhook-id"),
                        header.apply("webhook-timestamp"),
                        header.apply("webhook-signature")),
                Optional.ofNullable(header.apply("X-Gitlab-Token")),
                Optional.ofNullable(header.apply("Idempotency-Key")).filter(key -> !key.isBlank()));
    }

    private static Optional<Signed> signed(String id, String timestamp, String signatures) {
        boolean complete = id != null && !id.isEmpty() && timestamp != null && signatures != null;
        return complete ? Optional.of(new Signed(id, timestamp, signatures)) : Optional.empty();
    }
}
