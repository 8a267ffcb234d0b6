package dev.smrequest.sandbox.gitlab.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a hook fares: from the fourth failure in a row it pauses for a minute, then twice as long each time up to a day;
 * with the fortieth it stops for good. Any success heals it. Source: GitLab's web_hooks/auto_disabling.rb, 17.11.
 */
public record Health(int failures, Optional<Instant> disabledUntil) {
    public static final Health GOOD = new Health(0, Optional.empty());

    private static final int TOLERATED = 3;
    private static final int FATAL = 40;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    Health failed(Instant now) {
        int count = failures + 1;
        if (count <= TOLERATED) {
            return new Health(count, Optional.empty());
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(count - TOLERATED - 1, 16));
        return new Health(count, Optional.of(now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE)));
    }

    boolean executable(Instant now) {
        return status(now).equals("executable");
    }

    /** GitLab's {@code alert_status}. */
    public String status(Instant now) {
        if (failures >= FATAL) {
            return "disabled";
        }
        return disabledUntil.filter(now::isBefore).isPresent() ? "temporarily_disabled" : "executable";
    }
}
