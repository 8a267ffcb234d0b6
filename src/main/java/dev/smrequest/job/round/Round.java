package dev.smrequest.job.round;

import java.time.Duration;

/**
 * Something every process keeps fresh in its own memory: done at start, and again a fixed time after it ended, failed or
 * not. What is to be done once for all processes is a {@code Recurring} instead.
 */
public record Round(String name, Duration every, Runnable work) {}
