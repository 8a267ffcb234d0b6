package dev.smrequest.server.health;

/** How a part of the bot is: its state and one sentence for the admin, without secrets. */
public record Health(State state, String detail) {
    /** From well to useless. Only {@link #DOWN} makes the bot not ready. */
    public enum State {
        UP,
        /** An optional feature that the settings leave out. */
        OFF,
        /** Something outside does not answer; the bot takes requests and works later. */
        DEGRADED,
        /** The bot cannot keep what people give it. */
        DOWN
    }

    public static Health up(String detail) {
        return new Health(State.UP, detail);
    }

    public static Health off(String detail) {
        return new Health(State.OFF, detail);
    }

    public static Health degraded(String detail) {
        return new Health(State.DEGRADED, detail);
    }

    public static Health down(String detail) {
        return new Health(State.DOWN, detail);
    }
}
