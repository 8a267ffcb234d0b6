package dev.smrequest.sandbox.gitlab.webhook;

import java.time.Instant;

/**
 * One message to one hook, and what came of it.
 *
 * @param key the Idempotency-Key, the same when sent again by hand
 */
public record Delivery(long id, long hookId, HookEvent event, String key, String body, Outcome outcome) {
    /** When it was sent and how it ended; the status is 0 when no answer came. */
    public record Outcome(Instant at, int status, String response) {
        public boolean success() {
            return status >= 200 && status < 400;
        }
    }
}
