package dev.smrequest.sandbox.traffic;

import java.util.Locale;

/** Which wire: the bot calling the pretend Slack or GitLab, or one of them delivering something to the bot. */
public enum Side {
    SLACK,
    GITLAB,
    DELIVERY;

    /** The side by its name, any case. */
    public static Side named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
