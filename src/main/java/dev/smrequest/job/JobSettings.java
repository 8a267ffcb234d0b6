package dev.smrequest.job;

import dev.smrequest.job.retry.RetrySettings;
import java.time.Duration;

/**
 * How jobs are run.
 *
 * @param threads how many jobs one process runs at a time
 * @param poll how often the database is asked for due jobs; jobs staged in this process start without that
 * @param heartbeat sign of life of a running job; without four of them another process takes the job over
 * @param stopWithin how long a graceful stop waits for running jobs
 */
public record JobSettings(int threads, Duration poll, Duration heartbeat, Duration stopWithin, RetrySettings retry) {
    public static JobSettings defaults() {
        return new JobSettings(
                8, Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(5), RetrySettings.defaults());
    }
}
