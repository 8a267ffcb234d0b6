package dev.smrequest.job;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import dev.smrequest.job.figures.Backlog;
import dev.smrequest.job.figures.JobFigures;
import dev.smrequest.job.figures.JobListener;
import dev.smrequest.job.scheduler.Dialect;
import dev.smrequest.store.Database;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Jobs that run only when the test says so, in the test's own thread, on a clock of the test's own. Staging, retries,
 * and giving up are the real ones. The jitter is seeded, so that a test always sees the same waits.
 */
public final class SteppedJobs implements Jobs {
    private static final int MANY = 1_000;

    private final Database database;
    private final JobSettings settings;
    private final SteppedClock clock;
    private final Jobs staged;
    private final JobFigures figures;
    private JobListener listener = (kind, outcome, took) -> {};
    private ManualScheduler scheduler;

    public SteppedJobs(Database database, SteppedClock clock) {
        this(database, clock, JobSettings.defaults());
    }

    public SteppedJobs(Database database, SteppedClock clock, JobSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
        this.staged = new StagedJobs(clock, () -> {});
        this.figures = new JobFigures(database, clock);
    }

    public SteppedJobs listener(JobListener heard) {
        listener = heard;
        return this;
    }

    /** Names the handlers; like the real runner, only after it exists, because handlers stage jobs themselves. */
    public void start(List<JobHandler<?>> handlers) {
        TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(
                        database.dataSource(), JobRunner.tasks(handlers, settings, clock, new Random(7), listener))
                .clock(new SameClock(clock));
        builder.serializer(new JobJson().serializer())
                .jdbcCustomization(Dialect.of(database.engine()))
                .heartbeatInterval(settings.heartbeat());
        scheduler = builder.build();
    }

    /** Runs what is due now, and what these jobs stage for now, until nothing is due. */
    public void runDue() {
        for (int round = 0; backlog().due() > 0; round++) {
            if (round == MANY) {
                throw new IllegalStateException("Jobs keep staging jobs: " + backlog());
            }
            scheduler.runAnyDueExecutions();
        }
    }

    /** Moves the clock and runs what has become due. */
    public void advance(Duration step) {
        clock.advance(step);
        runDue();
    }

    /** Moves the clock from job to job until none is left, waits of failed jobs included. */
    public void runUntilIdle() {
        runDue();
        for (int round = 0; backlog().waiting() > 0; round++) {
            if (round == MANY) {
                throw new IllegalStateException("Jobs never end: " + backlog());
            }
            clock.set(nextDue());
            runDue();
        }
    }

    /** Looks for jobs whose process shows no sign of life. */
    public void detectDead() {
        scheduler.runDeadExecutionDetection();
    }

    /** When the next job falls due. */
    public Instant nextDue() {
        return scheduler.getScheduledExecutions().stream()
                .map(ScheduledExecution::getExecutionTime)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    public Backlog backlog() {
        return figures.backlog();
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

    /** The test's clock in db-scheduler's own type. */
    private static final class SameClock extends SettableClock {
        private final SteppedClock clock;

        SameClock(SteppedClock clock) {
            this.clock = clock;
        }

        @Override
        public Instant now() {
            return clock.instant();
        }
    }
}
