package dev.smrequest.gitlab.shelf;

import dev.smrequest.failure.BotException;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When to read the shelf again: after the interval when it went well, soon and then ever later up to the interval when
 * it did not, never sooner than GitLab asked for. Up to a tenth is added at random so that replicas drift apart.
 */
final class Pace {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 20;
    private static final double SPREAD = 0.1;

    private final Duration interval;
    private final RandomGenerator chance;
    private int failures;

    Pace(Duration interval, RandomGenerator chance) {
        this.interval = interval;
        this.chance = chance;
    }

    Duration afterSuccess() {
        failures = 0;
        return spread(interval);
    }

    /** A part could not be read. */
    Duration afterGap() {
        return spread(backOff());
    }

    Duration afterFailure(BotException failure) {
        Duration wait = backOff();
        return spread(
                failure.retryAfter().filter(asked -> asked.compareTo(wait) > 0).orElse(wait));
    }

    private Duration backOff() {
        Duration backOff = FIRST_RETRY.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        return backOff.compareTo(interval) < 0 ? backOff : interval;
    }

    private Duration spread(Duration wait) {
        return wait.plusMillis((long) (wait.toMillis() * SPREAD * chance.nextDouble()));
    }
}
