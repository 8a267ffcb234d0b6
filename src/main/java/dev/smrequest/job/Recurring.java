package dev.smrequest.job;

import java.time.Duration;

/**
 * A chore such as purging old rows: done by one process at a time, again a fixed time after it ended, failed or not.
 *
 * @param name stored name, never changed once released, and different from every kind of job
 */
public record Recurring(String name, Duration every, Runnable chore) {}
