package dev.smrequest.ping.record;

/**
 * A direct message to somebody because of a ping. Sent once, whatever happens to its job.
 *
 * @param occasion what makes it differ from others of its kind, such as the message that caused it
 */
public record Telling(String ping, String person, Kind kind, String occasion) {
    /** What it says. */
    public enum Kind {
        /** The reply named them only after it stood. */
        NAMED,
        PASSED_ON,
        /** Somebody asked again. */
        NUDGE,
        REMIND,
        LEAD,
        DUTY
    }

    /** Names this one message among all the bot ever posts. */
    public String subject() {
        return "ping-dm:" + ping + ":" + kind + ":" + person + ":" + occasion;
    }
}
