package dev.smrequest.sandbox.traffic;

import java.time.Duration;
import java.util.Map;

/** What a fault does to a call. */
public sealed interface Effect {

    /** Waits (real time) before the call is handled. */
    record Latency(Duration time) implements Effect {}

    /** Answers this instead of handling the call. */
    record Refuse(int status, Map<String, String> headers, String body) implements Effect {

        /** 429 with Retry-After; the body fits both Slack and GitLab. */
        public static Refuse tooMany(long retryAfterSeconds) {
            return new Refuse(
                    429,
                    Map.of("Retry-After", Long.toString(retryAfterSeconds)),
                    "{\"ok\":false,\"error\":\"ratelimited\",\"message\":\"429 Too Many Requests\"}");
        }

        /** A plain server error, such as 500 or 502; the body is not JSON, as from a proxy. */
        public static Refuse serverError(int status) {
            return new Refuse(status, Map.of(), "<html><body>" + status + "</body></html>");
        }
    }

    /** The call is handled, but its caller gets this answer, as when a proxy in between fails. */
    record RefuseAfter(Refuse answer) implements Effect {}

    /** The call never arrives: nothing is handled and the connection closes without an answer. */
    record DropBefore() implements Effect {}

    /** The call is handled, but the connection closes without an answer. */
    record DropAfter() implements Effect {}

    /** The call is handled, and the connection dies in the middle of the answer. */
    record KillConnection() implements Effect {}

    /** Deliveries only: sent a second time right after the first. */
    record Twice() implements Effect {}

    /** Deliveries only: held back until after the delivery that follows it. */
    record Reorder() implements Effect {}
}
