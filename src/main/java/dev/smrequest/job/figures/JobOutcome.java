package dev.smrequest.job.figures;

/** How one run of a job ended. */
public enum JobOutcome {
    DONE,
    RETRYING,
    GIVEN_UP
}
