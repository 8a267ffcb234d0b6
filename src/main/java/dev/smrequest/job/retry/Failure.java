package dev.smrequest.job.retry;

import java.time.Instant;

/**
 * One failure of a job.
 *
 * @param firstDue when the job first fell due
 * @param failures failures in a row, this one included
 * @param bugs of these, how many were mistakes of ours, this one included
 * @param cause what was thrown
 */
public record Failure(Instant firstDue, int failures, int bugs, Throwable cause) {}
