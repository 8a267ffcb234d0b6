package dev.smrequest.job.retry;

import java.time.Duration;

/**
 * How patient the bot is with a failing job.
 *
 * @param base wait after the first failure, doubled after each further one
 * @param longest the longest wait of the bot's own choosing; the other side may ask for more
 * @param afterCheck the least wait after a lost answer, because the other side may still be at work on it
 * @param giveUpAfter age at which a failing job is given up, counted from when it first fell due
 * @param bugAttempts how often a job may fail by a mistake of ours (not by the outside world) before it is given up
 */
public record RetrySettings(
        Duration base, Duration longest, Duration afterCheck, Duration giveUpAfter, int bugAttempts) {
    public static RetrySettings defaults() {
        return new RetrySettings(
                Duration.ofSeconds(5), Duration.ofMinutes(10), Duration.ofSeconds(20), Duration.ofHours(24), 10);
    }
}
