package dev.smrequest.gitlab.rest.client;

import java.time.Duration;

/** How long to wait for a connection to GitLab and for its answer. The JDK's own default is for ever. */
public record Timeouts(Duration connect, Duration read) {
    /** Long enough for a slow {@code POST} of a large issue on a busy GitLab. */
    public static final Timeouts DEFAULT = new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(30));

    int connectMillis() {
        return Math.toIntExact(connect.toMillis());
    }

    int readMillis() {
        return Math.toIntExact(read.toMillis());
    }
}
