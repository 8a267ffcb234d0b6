package dev.smrequest.job;

import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Stages jobs in the caller's transaction: they exist if, and only if, it commits. */
public interface Jobs {
    /** Stages a job to run as soon as the transaction has committed. The id must be unique within its kind. */
    <T> void stage(Connection transaction, JobKind<T> kind, String id, T data);

    <T> void stage(Connection transaction, JobKind<T> kind, String id, T data, Instant notBefore);

    /** The same unless a job of this kind and id waits or runs already; whether it was staged. */
    <T> boolean stageUnlessThere(Connection transaction, JobKind<T> kind, String id, T data, Instant notBefore);

    /** One job for all that is told of a subject within this second; it runs after its end, so that it sees all of it. */
    default <T> void stageOnceASecond(Connection transaction, JobKind<T> kind, String subject, T data, Instant now) {
        Instant end = now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        stageUnlessThere(transaction, kind, subject + "@" + end.getEpochSecond(), data, end);
    }
}
