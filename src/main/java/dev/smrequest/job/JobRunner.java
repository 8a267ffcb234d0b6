package dev.smrequest.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.smrequest.job.figures.JobListener;
import dev.smrequest.job.retry.RetryRule;
import dev.smrequest.job.scheduler.Dialect;
import dev.smrequest.job.scheduler.JobThreads;
import dev.smrequest.job.scheduler.Pulse;
import dev.smrequest.store.Database;
import dev.smrequest.store.Engine;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs staged jobs, sharing them with other processes on the same PostgreSQL. Jobs can be staged before
 * {@link #start}, and handlers may stage jobs themselves.
 */
public final class JobRunner implements Jobs, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    // db-scheduler deletes jobs of kinds it does not know after two weeks; we would rather keep them for a release
    // that knows them.
    private static final Duration KEEP_UNKNOWN = Duration.ofDays(36_500);
    private static final int HEARTBEATS_MISSED = 4;

    private final Database database;
    private final JobSettings settings;
    private final Clock clock;
    private final RandomGenerator random;
    private final JobListener listener;
    private final Jobs staged;
    private final Pulse pulse;
    private volatile Scheduler scheduler;

    public JobRunner(
            Database database, JobSettings settings, Clock clock, RandomGenerator random, JobListener listener) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.random = random;
        this.listener = listener;
        this.pulse = new Pulse(clock, settings.heartbeat().multipliedBy(2L * HEARTBEATS_MISSED));
        Runnable wake = this::checkNow;
        this.staged = new StagedJobs(clock, wake);
    }

    @Override
    public <T> void stage(Connection transaction, JobKind<T> kind, String id, T data) {
        staged.stage(transaction, kind, id, data);
    }

    @Override
    public <T> void stage(Connection transaction, JobKind<T> kind, String id, T data, Instant notBefore) {
        staged.stage(transaction, kind, id, data, notBefore);
    }

    @Override
    public <T> boolean stageUnlessThere(Connection transaction, JobKind<T> kind, String id, T data, Instant notBefore) {
        return staged.stageUnlessThere(transaction, kind, id, data, notBefore);
    }

    /** Begins to run jobs; the ones left by a previous process included. */
    public void start(List<JobHandler<?>> handlers, List<Recurring> chores) {
        if (database.engine() == Engine.H2) {
            // The file belongs to one process, so whoever held these jobs is surely dead.
            database.in(JobRunner::release);
        }
        Scheduler built = build(tasks(handlers, settings, clock, random, listener), chores(chores));
        built.start();
        scheduler = built;
        LOG.info("Running jobs: {} kinds, {} at a time", handlers.size(), settings.threads());
    }

    static List<Task<?>> tasks(
            List<JobHandler<?>> handlers,
            JobSettings settings,
            Clock clock,
            RandomGenerator random,
            JobListener listener) {
        RetryRule rule = new RetryRule(settings.retry(), random);
        List<Task<?>> tasks = new ArrayList<>();
        handlers.forEach(handler -> tasks.add(new JobExecution<>(handler, rule, clock, listener).task()));
        return tasks;
    }

    private static List<RecurringTask<Void>> chores(List<Recurring> chores) {
        return chores.stream()
                .map(chore -> Tasks.recurring(chore.name(), FixedDelay.of(chore.every()))
                        .execute((job, context) -> run(chore)))
                .toList();
    }

    private static void run(Recurring chore) {
        try {
            chore.chore().run();
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} failed; it is tried again in {} s",
                    chore.name(),
                    chore.every().toSeconds(),
                    e);
            throw e;
        }
    }

    private Scheduler build(List<Task<?>> tasks, List<RecurringTask<Void>> chores) {
        SchedulerBuilder builder = Scheduler.create(database.dataSource(), tasks)
                .startTasks(chores)
                .serializer(new JobJson().serializer())
                .jdbcCustomization(Dialect.of(database.engine()))
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed("sm-request-" + Long.toHexString(random.nextLong())))
                .executorService(JobThreads.of("job", settings.threads(), () -> {}))
                .threads(settings.threads())
                .dueExecutor(JobThreads.of("job-poll", 1, this::checkNow))
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .deleteUnresolvedAfter(KEEP_UNKNOWN)
                .shutdownMaxWait(settings.stopWithin().dividedBy(2))
                .failureLogging(LogLevel.OFF, false)
                .addSchedulerListener(pulse);
        if (database.engine() == Engine.POSTGRESQL) {
            builder.pollUsingLockAndFetch(0.5, 1.0);
        }
        return builder.build();
    }

    private static int release(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("update scheduled_tasks set picked = false, picked_by = null,"
                    + " last_heartbeat = null, version = version + 1 where picked = true");
        }
    }

    /** Looks for due jobs now instead of at the next poll. */
    public void checkNow() {
        Scheduler current = scheduler;
        if (current != null) {
            current.triggerCheckForDueExecutions();
        }
    }

    /** Whether the runner has been at work lately; false before the start, after the stop and without a database. */
    public boolean alive() {
        Scheduler current = scheduler;
        return current != null && !current.getSchedulerState().isShuttingDown() && pulse.beats();
    }

    /** Takes no further job and lets the running ones finish for a few seconds; what does not, runs again later. */
    @Override
    public void close() {
        Scheduler current = scheduler;
        if (current != null) {
            current.stop();
        }
    }
}
