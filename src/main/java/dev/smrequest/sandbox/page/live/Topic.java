package dev.smrequest.sandbox.page.live;

import java.util.Locale;

/** What a page may have to read again. */
public enum Topic {
    SLACK,
    GITLAB,
    TRAFFIC,
    CLOCK;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
