package dev.smrequest.job.figures;

import java.time.Duration;

/** Hears how each run of a job ended, for metrics. Must be quick; what it throws is logged and forgotten. */
@FunctionalInterface
public interface JobListener {
    void ran(String kind, JobOutcome outcome, Duration took);
}
