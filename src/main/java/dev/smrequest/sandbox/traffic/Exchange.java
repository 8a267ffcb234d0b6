package dev.smrequest.sandbox.traffic;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One request and its answer, with secrets already masked.
 *
 * @param number counts up from 1 over all sides
 * @param note what the pretend service has to say about it, such as the scope used or the fault injected; may be empty
 */
public record Exchange(long number, Instant at, Side side, Call call, Answer answer, String note) {

    /** What was asked; the path carries the query. */
    public record Call(String method, String path, Map<String, List<String>> headers, String body) {}

    /** What came back; status 0 when nothing did. */
    public record Answer(int status, Map<String, List<String>> headers, String body, long millis) {

        /** No answer arrived. */
        public static Answer none(long millis) {
            return new Answer(0, Map.of(), "", millis);
        }
    }
}
