package dev.smrequest.triage.question;

import java.time.Instant;
import java.util.Optional;

/**
 * What a triager wants to know of a requester.
 *
 * @param requester by Slack user id; empty when nobody in Slack is known to have asked, and the issue alone has it
 * @param toldAt when the bot last wrote something about it in GitLab
 */
public record Question(
        String id,
        long iid,
        String asker,
        Optional<String> requester,
        String text,
        Fate fate,
        Instant askedAt,
        Optional<Instant> toldAt) {
    /** What became of it. */
    public sealed interface Fate {
        record Open() implements Fate {}

        record Answered(String answer) implements Fate {}

        /** Nobody waits for the answer any more: the request moved on, or something else was asked. */
        record Dropped() implements Fate {}
    }

    public boolean isOpen() {
        return fate instanceof Fate.Open;
    }

    public Optional<String> answer() {
        return fate instanceof Fate.Answered answered ? Optional.of(answered.answer()) : Optional.empty();
    }
}
