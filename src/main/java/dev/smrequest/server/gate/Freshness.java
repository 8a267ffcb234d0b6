package dev.smrequest.server.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

/** Whether a time stamp, in seconds since 1970, is at most five minutes away in either direction. */
public final class Freshness {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    private final Clock clock;

    public Freshness(Clock clock) {
        this.clock = clock;
    }

    /** False too for what is no plain number. */
    public boolean holds(String timestamp) {
        if (!SECONDS.matcher(timestamp).matches()) {
            return false;
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
        return Math.abs(age) <= TOLERANCE.toSeconds();
    }
}
