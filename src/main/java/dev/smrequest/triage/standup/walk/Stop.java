package dev.smrequest.triage.standup.walk;

import java.util.List;
import java.util.Optional;

/**
 * One request in the queue of a walk and what became of it there.
 *
 * @param act the id of what its walker last did with it
 */
public record Stop(long iid, Mark mark, Optional<String> act, List<Twin> twins) {
    /** How far its walker is with a request. */
    public enum Mark {
        AHEAD,
        SKIPPED,
        /** Something was done with it, or is about to be. */
        ACTED,
        /** Its requester was asked something. */
        ASKED,
        /** Somebody else was faster. */
        GONE
    }

    public Stop {
        twins = List.copyOf(twins);
    }

    public static Stop ahead(long iid, List<Twin> twins) {
        return new Stop(iid, Mark.AHEAD, Optional.empty(), twins);
    }

    Stop marked(Mark now) {
        return new Stop(iid, now, act, twins);
    }

    Stop acted(String id) {
        return new Stop(iid, Mark.ACTED, Optional.of(id), twins);
    }

    boolean is(Mark some) {
        return mark == some;
    }
}
