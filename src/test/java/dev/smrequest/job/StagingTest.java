package dev.smrequest.job;

import static dev.smrequest.job.RecordingHandler.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smrequest.job.RecordingHandler.Errand;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class StagingTest {
    private static final int AT_ONCE = 6;
    private static final Instant NOON = Instant.parse("2020-01-15T12:00:00Z");

    private final SteppedClock clock = new SteppedClock(NOON);
    private final RecordingHandler handler = new RecordingHandler();

    @BothDatabases
    void stage_committed_runsOnce(Database database) {
        SteppedJobs jobs = jobs(database);
        stage(database, jobs, "1", "a");

        jobs.runDue();
        jobs.runDue();

        assertThat(handler.log).containsExactly("run a");
        assertThat(jobs.backlog().waiting()).isZero();
    }

    @BothDatabases
    void stage_rolledBack_noJob(Database database) {
        SteppedJobs jobs = jobs(database);

        assertThatThrownBy(() -> database.in(transaction -> {
                    jobs.stage(transaction, RecordingHandler.KIND, "1", new Errand("a"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(jobs.backlog().waiting()).isZero();
    }

    @BothDatabases
    void stage_notBefore_runsThen(Database database) {
        SteppedJobs jobs = jobs(database);
        database.in(transaction -> {
            jobs.stage(transaction, RecordingHandler.KIND, "1", new Errand("a"), NOON.plusSeconds(60));
            return null;
        });

        jobs.advance(Duration.ofSeconds(59));
        assertThat(handler.log).isEmpty();
        jobs.advance(Duration.ofSeconds(1));
        assertThat(handler.log).containsExactly("run a");
    }

    @BothDatabases
    void stage_idTaken_clearErrorAndRolledBack(Database database) {
        SteppedJobs jobs = jobs(database);
        stage(database, jobs, "1", "a");

        assertThatThrownBy(() -> database.in(transaction -> {
                    jobs.stage(transaction, RecordingHandler.KIND, "2", new Errand("b"));
                    jobs.stage(transaction, RecordingHandler.KIND, "1", new Errand("c"));
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A job errand with the id 1 exists already.");

        jobs.runDue();
        assertThat(handler.log).containsExactly("run a");
    }

    @BothDatabases
    void stage_sameIdOnceTheFirstIsDone_runsAgain(Database database) {
        SteppedJobs jobs = jobs(database);
        stage(database, jobs, "1", "a");
        jobs.runDue();
        stage(database, jobs, "1", "b");
        jobs.runDue();

        assertThat(handler.log).containsExactly("run a", "run b");
    }

    @BothDatabases
    void stage_byAHandlerWhileItRuns_runsToo(Database database) {
        SteppedJobs jobs = jobs(database);
        handler.onRun = errand -> {
            if (errand.text().equals("a")) {
                stage(database, jobs, "2", "follow-up");
            }
        };
        stage(database, jobs, "1", "a");

        jobs.runDue();

        assertThat(handler.log).containsExactly("run a", "run follow-up");
    }

    @BothDatabases
    void stage_hostileData_comesBackUnchanged(Database database) {
        SteppedJobs jobs = jobs(database);
        String hostile = "\u0000\"'\\;--</script>\uD83D\uDE80 \u202E ناقص 漢字\r\n".repeat(4_000);
        stage(database, jobs, "Ünï/код'; drop table scheduled_tasks --", hostile);

        jobs.runDue();

        assertThat(hostile.length()).isGreaterThan(100_000);
        assertThat(handler.log).containsExactly("run " + hostile);
    }

    @BothDatabases
    void stage_twoMegabytes_comeBackUnchanged(Database database) {
        SteppedJobs jobs = jobs(database);
        String huge = "x".repeat(2_000_000);
        stage(database, jobs, "1", huge);

        jobs.runDue();

        assertThat(handler.log).containsExactly("run " + huge);
    }

    /** As when GitLab tells of one issue twice at once: neither loses what else its transaction writes. */
    @BothDatabases
    void stageUnlessThere_sameIdFromManyAtOnce_oneJobAndNoTransactionLost(Database database) throws Exception {
        SteppedJobs jobs = jobs(database);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (int round = 0; round < 25; round++) {
                stageAtOnce(database, jobs, threads, "shared " + round);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(jobs.backlog().waiting()).isEqualTo(25 * (1 + AT_ONCE));
    }

    private static void stageAtOnce(Database database, SteppedJobs jobs, ExecutorService threads, String shared)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Callable<Boolean>> stagings = new ArrayList<>();
        for (int own = 0; own < AT_ONCE; own++) {
            Errand errand = new Errand(shared + " " + own);
            stagings.add(() -> database.in(transaction -> {
                jobs.stage(transaction, RecordingHandler.KIND, errand.text(), errand);
                await(start);
                return jobs.stageUnlessThere(transaction, RecordingHandler.KIND, shared, errand, NOON);
            }));
        }
        int staged = 0;
        for (Future<Boolean> staging : threads.invokeAll(stagings)) {
            staged += staging.get() ? 1 : 0;
        }
        assertThat(staged).isEqualTo(1);
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private SteppedJobs jobs(Database database) {
        SteppedJobs jobs = new SteppedJobs(database, clock);
        jobs.start(List.of(handler));
        return jobs;
    }
}
