package dev.smrequest.job.figures;

import java.time.Duration;

/**
 * The queue at one moment.
 *
 * @param waiting jobs not running now, due or not
 * @param due of these, the ones that could run at once
 * @param running jobs running now, in any process
 * @param oldestDue how long the oldest due job has been due; zero when none is
 */
public record Backlog(long waiting, long due, long running, Duration oldestDue) {}
