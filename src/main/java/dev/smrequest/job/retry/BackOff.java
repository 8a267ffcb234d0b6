package dev.smrequest.job.retry;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: doubling, bounded, with jitter so that jobs that failed together do not come
 * back together.
 */
public final class BackOff {
    private static final int MOST_DOUBLINGS = 30;

    private final Duration base;
    private final Duration longest;
    private final RandomGenerator random;

    public BackOff(Duration base, Duration longest, RandomGenerator random) {
        this.base = base;
        this.longest = longest;
        this.random = random;
    }

    /**
     * The wait after so many failures in a row (1 or more): between half and all of the doubled base. When that is
     * less than {@code atLeast}, the wait is {@code atLeast} and up to one base more.
     */
    public Duration delay(int failures, Duration atLeast) {
        Duration full = longestOr(base.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS)));
        Duration half = full.dividedBy(2);
        Duration delay = half.plus(part(full.minus(half)));
        return delay.compareTo(atLeast) >= 0 ? delay : atLeast.plus(part(base));
    }

    private Duration longestOr(Duration delay) {
        return delay.compareTo(longest) < 0 ? delay : longest;
    }

    private Duration part(Duration whole) {
        return Duration.ofMillis((long) (whole.toMillis() * random.nextDouble()));
    }
}
