package dev.smrequest.ping.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is to answer a ping, since when, and what was done to get an answer.
 *
 * @param state how the request stood then, so that a change is noticed
 * @param since when their time to answer began
 * @param steps how many steps of the escalation were taken
 */
public record Attention(Answerer answerer, String state, Instant since, int steps, Nudges nudges) {
    /**
     * Reminders because of further pings.
     *
     * @param messages the time stamps of the messages that caused one
     * @param nextAfter another is sent only after this, since one waits until then
     */
    public record Nudges(List<String> messages, Optional<Instant> nextAfter) {
        public static final Nudges NONE = new Nudges(List.of(), Optional.empty());

        public Nudges {
            messages = List.copyOf(messages);
        }

        Nudges and(String message, Instant sentAt) {
            List<String> more =
                    Stream.concat(messages.stream(), Stream.of(message)).toList();
            return new Nudges(more, Optional.of(sentAt));
        }
    }

    /** Their time begins now. */
    public static Attention of(Answerer answerer, String state, Instant now) {
        return new Attention(answerer, state, now, 0, Nudges.NONE);
    }

    /** Whether the request stands otherwise now; as long as it is not known how it stood, nobody says so. */
    public boolean isLeftBehindBy(String stateNow) {
        return !state.isEmpty() && !state.equals(stateNow);
    }

    Attention stepped(int taken) {
        return new Attention(answerer, state, since, taken, nudges);
    }

    Attention nudged(Nudges now) {
        return new Attention(answerer, state, since, steps, now);
    }
}
