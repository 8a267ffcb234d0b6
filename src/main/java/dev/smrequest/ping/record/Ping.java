package dev.smrequest.ping.record;

import dev.smrequest.ping.record.PingJobs.Below;
import dev.smrequest.slack.MessageRef;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody's call for attention to one request in one thread.
 *
 * @param iid the request; empty as long as nobody has said which
 * @param attention who is to answer; empty as long as that was not looked up
 */
public record Ping(
        String id, Origin origin, Optional<Long> iid, Stage stage, Optional<Attention> attention, Optional<End> end) {
    /**
     * The message that began it.
     *
     * @param urgent whether its author said that it cannot wait
     * @param late whether the reply in the thread stood before it named anybody: Slack notifies nobody of an edit, so
     *     that whoever it names then has to be told otherwise
     */
    public record Origin(
            MessageRef message, String thread, String author, Set<String> mentioned, boolean urgent, boolean late) {
        public Origin {
            mentioned = Set.copyOf(mentioned);
        }

        Origin belated() {
            return new Origin(message, thread, author, mentioned, urgent, true);
        }
    }

    /** How far it has come. */
    public enum Stage {
        /** Who is to answer is being looked up. */
        FRESH,
        /** Somebody is to answer, and which request it is about is to be said. */
        OFFERED,
        /** Somebody is to answer. */
        WAITING,
        /** Nobody has to do anything any more. */
        ENDED
    }

    /** The message under which the thread is. */
    public MessageRef head() {
        return new MessageRef(origin.message().channel(), origin.thread());
    }

    /** Whether it waited for an answer of this author when they wrote this. */
    public boolean waitedFor(Below below) {
        boolean after = origin.message().ts().compareTo(below.ts()) < 0;
        boolean waited = stage != Stage.ENDED || hasEndedSince(below.message());
        return after && waited && !origin.author().equals(below.author());
    }

    /** Whether it waited for an answer when this was written, and does no more. */
    public boolean hasEndedSince(MessageRef message) {
        return end.filter(it -> !it.at().isBefore(message.at())).isPresent();
    }

    /** Whether somebody is to answer. */
    public boolean waits() {
        return stage == Stage.WAITING || stage == Stage.OFFERED;
    }

    /** Who would answer for it now: whoever took it on, else whoever is responsible. */
    public Optional<String> answerer() {
        Optional<String> taker = end.filter(it -> it.why() == End.Why.ON_IT).flatMap(End::by);
        return taker.or(() -> attention.flatMap(it -> it.answerer().person()));
    }

    /**
     * Whether it ended without anybody having been named, or its message was taken back: then another message that asks
     * for the same begins it anew.
     */
    boolean beginsAnewWith(MessageRef message) {
        boolean inVain = attention.isEmpty()
                || end.filter(it -> it.why() == End.Why.DELETED).isPresent();
        return stage == Stage.ENDED && inVain && !origin.message().equals(message);
    }

    /** The reply may stand already, saying what ended it. */
    Ping begunAnew(Origin by) {
        boolean stood = attention.isPresent() || origin.late();
        return new Ping(id, stood ? by.belated() : by, iid, Stage.FRESH, Optional.empty(), Optional.empty());
    }

    /** Whether Slack told of this message, written before the one that began it, only after that one. */
    boolean wasBegunAfter(MessageRef message) {
        return message.ts().compareTo(origin.message().ts()) < 0;
    }

    /** The same, begun by that message. */
    Ping begunBefore(Origin by) {
        Origin first =
                new Origin(by.message(), by.thread(), by.author(), by.mentioned(), origin.urgent(), origin.late());
        return new Ping(id, first, iid, stage, attention, end);
    }

    Ping attendedBy(Attention now) {
        return new Ping(id, origin, iid, iid.isPresent() ? Stage.WAITING : Stage.OFFERED, Optional.of(now), end);
    }

    Ping about(Optional<Long> request) {
        Origin now = request.isPresent() ? origin.belated() : origin;
        return new Ping(id, now, request, Stage.FRESH, Optional.empty(), Optional.empty());
    }

    Ping belated() {
        return new Ping(id, origin.belated(), iid, stage, attention, end);
    }

    Ping with(Attention now) {
        return new Ping(id, origin, iid, stage, Optional.of(now), end);
    }

    Ping ended(End how) {
        return new Ping(id, origin, iid, Stage.ENDED, attention, Optional.of(how));
    }

    /** What ended a ping, by whom where somebody did, and when. */
    public record End(Why why, Optional<String> by, Instant at) {
        /** The reasons. */
        public enum Why {
            /** Somebody said that they are on it. */
            ON_IT,
            /** Somebody of the team wrote in the thread. */
            ANSWERED,
            /** The request is in another state now. */
            MOVED,
            /** The request is closed. */
            CLOSED,
            /** The message was deleted. */
            DELETED,
            /** Somebody said that it calls for nothing. */
            DISMISSED,
            /** Another ping in the same thread is about the same request. */
            JOINED
        }
    }
}
