package dev.smrequest.job;

import static dev.smrequest.job.RecordingHandler.stage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.job.figures.Backlog;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What happens to jobs when the process, the machine or the release under them changes. */
class JobCrashTest {
    private static final Instant NOON = Instant.parse("2020-01-15T12:00:00Z");
    private static final Backlog NOTHING = new Backlog(0, 0, 0, Duration.ZERO);

    private final SteppedClock clock = new SteppedClock(NOON);
    private final RecordingHandler handler = new RecordingHandler();

    @BothDatabases
    void run_processDied_runsAgain(Database database) {
        SteppedJobs jobs = staged(database);
        leaveBehind(database, NOON);

        jobs.advance(Duration.ofMinutes(1));
        assertThat(jobs.backlog()).isEqualTo(new Backlog(0, 0, 1, Duration.ZERO));
        jobs.detectDead();
        jobs.runDue();

        assertThat(handler.log).containsExactly("run a");
        assertThat(jobs.backlog()).isEqualTo(NOTHING);
    }

    @BothDatabases
    void run_machineSleptWhileTheJobRan_notRunTwice(Database database) {
        AtomicReference<SteppedJobs> jobs = new AtomicReference<>();
        handler.onRun = errand -> {
            clock.advance(Duration.ofHours(8));
            jobs.get().detectDead();
        };
        jobs.set(staged(database));

        jobs.get().runUntilIdle();

        assertThat(handler.log).containsExactly("run a");
        assertThat(jobs.get().backlog()).isEqualTo(NOTHING);
    }

    @BothDatabases
    void run_dataNoLongerFits_jobStaysForAReleaseThatKnowsIt(Database database) {
        JobKind<Integer> changed = new JobKind<>("errand", Integer.class);
        SteppedJobs jobs = new SteppedJobs(database, clock);
        jobs.start(List.of(new JobHandler<Integer>() {
            @Override
            public JobKind<Integer> kind() {
                return changed;
            }

            @Override
            public void run(Integer data) {
                throw new AssertionError("cannot be read");
            }

            @Override
            public void givenUp(Integer data, Exception cause) {
                throw new AssertionError("cannot be read");
            }
        }));
        stage(database, jobs, "1", "a");
        for (int hour = 0; hour < 48; hour++) {
            jobs.advance(Duration.ofHours(1));
        }
        assertThat(jobs.backlog().waiting()).isEqualTo(1);

        SteppedJobs repaired = new SteppedJobs(database, clock);
        repaired.start(List.of(handler));
        repaired.runUntilIdle();
        assertThat(handler.log).containsExactly("run a");
    }

    private SteppedJobs staged(Database database) {
        SteppedJobs jobs = new SteppedJobs(database, clock);
        jobs.start(List.of(handler));
        stage(database, jobs, "1", "a");
        return jobs;
    }

    /** Makes all jobs look as if a process had taken them and died. */
    static void leaveBehind(Database database, Instant lastSign) {
        database.in(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("update scheduled_tasks set picked = true, picked_by = 'gone',"
                        + " version = version + 1, last_heartbeat = timestamp with time zone '" + lastSign + "'");
            }
        });
    }
}
