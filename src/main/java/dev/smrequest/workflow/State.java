package dev.smrequest.workflow;

import java.util.List;

/**
 * Where a request stands. {@code meaning} tells the requester in plain words what that means for them; {@code companions}
 * are labels that come with the state and go with it, such as {@code status::wip} while somebody works on it.
 */
public record State(
        String key,
        String title,
        Label label,
        List<String> companions,
        Phase phase,
        Commitment commitment,
        String meaning) {

    /** The part of the way a state belongs to; the issue is closed at the end and open before. */
    public enum Phase {
        START,
        UNDERWAY,
        END
    }

    /** What Strategic Marketing has promised of a request in this state. */
    public enum Commitment {
        /** Nothing is said yet, or nothing is left to say. */
        NONE,
        NOT_COMMITTED,
        COMMITTED
    }

    public State {
        companions = List.copyOf(companions);
    }

    public boolean initial() {
        return phase == Phase.START;
    }

    public boolean terminal() {
        return phase == Phase.END;
    }

    public boolean open() {
        return phase != Phase.END;
    }
}
