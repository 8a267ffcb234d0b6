package dev.smrequest.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import dev.smrequest.job.scheduler.Dialect;
import dev.smrequest.store.AfterCommit;
import dev.smrequest.store.Engine;
import dev.smrequest.store.OneConnection;
import dev.smrequest.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes jobs through db-scheduler's client on the caller's connection, and wakes the runner once they are committed. */
final class StagedJobs implements Jobs {
    private final Engine engine;
    private final Clock clock;
    private final Runnable wake;
    private final JobJson json = new JobJson();

    StagedJobs(Engine engine, Clock clock, Runnable wake) {
        this.engine = engine;
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
            return insert(transaction, new TaskInstance<>(kind.name(), id, job), due);
        } catch (SQLException | SQLRuntimeException | TaskInstanceException e) {
            throw new StoreException("A job could not be written to the database.", e);
        }
    }

    private boolean insert(Connection transaction, TaskInstance<StoredJob> job, Instant due) {
        SchedulerClient client = SchedulerClient.Builder.create(new OneConnection(transaction))
                .serializer(json.serializer())
                .jdbcCustomization(Dialect.of(engine))
                .build();
        return client.scheduleIfNotExists(job, due);
    }
}
