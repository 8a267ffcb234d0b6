package dev.smrequest.job;

import dev.smrequest.store.AfterCommit;
import dev.smrequest.store.Sql;
import dev.smrequest.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Writes jobs into db-scheduler's table on the caller's connection, and wakes the runner once they are committed.
 * db-scheduler's own client looks, inserts, and looks again when somebody else was quicker: on PostgreSQL the transaction
 * is lost by then.
 */
final class StagedJobs implements Jobs {
    private static final String INSERT =
            "insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                    + " values (?, ?, ?, ?, false, 1) on conflict do nothing";

    private final Clock clock;
    private final Runnable wake;
    private final JobJson json = new JobJson();

    StagedJobs(Clock clock, Runnable wake) {
        this.clock = clock;
        this.wake = wake;
    }

    @Override
    public <T> void stage(Connection transaction, JobKind<T> kind, String id, T data) {
        stage(transaction, kind, id, data, clock.instant());
    }

    @Override
    public <T> void stage(Connection transaction, JobKind<T> kind, String id, T data, Instant notBefore) {
        if (!stageUnlessThere(transaction, kind, id, data, notBefore)) {
            throw new IllegalStateException("A job " + kind.name() + " with the id " + id + " exists already.");
        }
    }

    @Override
    public <T> boolean stageUnlessThere(Connection transaction, JobKind<T> kind, String id, T data, Instant notBefore) {
        // Both databases round to microseconds, which may be upwards: the job would be due after its wake-up.
        Instant due = notBefore.truncatedTo(ChronoUnit.MILLIS);
        StoredJob job = new StoredJob(due, 0, json.write(data));
        try {
            AfterCommit.of(transaction).run(wake);
            return Sql.update(
                            transaction,
                            INSERT,
                            kind.name(),
                            id,
                            json.serializer().serialize(job),
                            due)
                    == 1;
        } catch (SQLException e) {
            throw new StoreException("A job could not be written to the database.", e);
        }
    }
}
