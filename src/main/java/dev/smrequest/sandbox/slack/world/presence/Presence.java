package dev.smrequest.sandbox.slack.world.presence;

import java.time.Instant;

/**
 * How somebody shows: at the desk or away, a status of their own, and until when they are not to be disturbed.
 *
 * @param quietUntil end of "do not disturb", or the epoch when they may be disturbed (Slack: dnd.info)
 */
public record Presence(boolean active, String statusEmoji, String statusText, Instant quietUntil) {

    /** There, without a status. */
    public static final Presence HERE = new Presence(true, "", "", Instant.EPOCH);

    /** Not at the desk. */
    public static final Presence AWAY = new Presence(false, "", "", Instant.EPOCH);

    /** The same with a status; the emoji as {@code :name:}. */
    public Presence saying(String emoji, String text) {
        return new Presence(active, emoji, text, quietUntil);
    }

    /** The same, not to be disturbed until then. */
    public Presence quiet(Instant until) {
        return new Presence(active, statusEmoji, statusText, until);
    }

    public boolean quietAt(Instant now) {
        return now.isBefore(quietUntil);
    }
}
