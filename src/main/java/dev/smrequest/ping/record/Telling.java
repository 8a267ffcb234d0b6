package dev.smrequest.ping.record;

/**
 * A direct message to somebody because of a ping. Sent once, whatever happens to its job.
 *
 * @param occasion what makes it differ from others of its kind, such as the message that caused it
 */
public record Telling(String ping, String person, Kind kind, String occasion) {
    private static final String SUBJECT = "ping-dm:";

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
        return subjects(ping) + kind + ":" + person + ":" + occasion;
    }

    /** How the subjects of all messages because of this ping begin. */
    public static String subjects(String ping) {
        return SUBJECT + ping + ":";
    }

    /** The message of this subject. */
    public static Telling read(String subject) {
        String[] parts = subject.substring(SUBJECT.length()).split(":", 4);
        return new Telling(parts[0], parts[2], Kind.valueOf(parts[1]), parts[3]);
    }
}
