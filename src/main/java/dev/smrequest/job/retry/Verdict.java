package dev.smrequest.job.retry;

import java.time.Instant;

/** What becomes of a job that failed. */
public sealed interface Verdict {
    /** It runs again at this time. */
    record TryAgain(Instant at) implements Verdict {}

    /** It is not tried again, and a person is told. */
    record GiveUp() implements Verdict {}
}
