package dev.smrequest.talk.record;

/**
 * A note of an issue as far as Slack is concerned.
 *
 * @param messages in how many it stands; none of one that is to be looked at, or was taken away
 */
public record Shown(long noteId, int messages, State state) {
    /** What became of it. */
    public enum State {
        /** As GitLab has it. */
        SHOWN,
        /** GitLab showed it to the bot no more. */
        GONE,
        /** Somebody deleted it in Slack: it does not come back. */
        UNWANTED
    }

    /** One that is to be looked at. */
    public static Shown wanted(long noteId) {
        return new Shown(noteId, 0, State.SHOWN);
    }

    public boolean stands() {
        return messages > 0;
    }

    /** Whether it was not looked at yet. */
    public boolean waits() {
        return !stands() && state == State.SHOWN;
    }

    public boolean is(State other) {
        return state == other;
    }

    public Shown in(int howMany) {
        return new Shown(noteId, howMany, state);
    }

    public Shown as(State other) {
        return new Shown(noteId, messages, other);
    }
}
