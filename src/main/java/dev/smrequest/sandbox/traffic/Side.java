package dev.smrequest.sandbox.traffic;

import java.util.Arrays;

/** Which wire: the bot calling the pretend Slack or GitLab, or one of them delivering something to the bot. */
public enum Side {
    SLACK,
    GITLAB,
    DELIVERY;

    /** The side by its name, any case. */
    public static Side named(String name) {
        return Arrays.stream(values())
                .filter(side -> side.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no side “" + name + "”; there are SLACK, GITLAB, DELIVERY."));
    }
}
