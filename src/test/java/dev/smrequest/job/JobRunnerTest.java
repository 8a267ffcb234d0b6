package dev.smrequest.job;

import static dev.smrequest.job.RecordingHandler.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.smrequest.failure.Retry;
import dev.smrequest.job.figures.JobFigures;
import dev.smrequest.job.figures.JobListener;
import dev.smrequest.job.retry.RetrySettings;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.ChildJvm;
import dev.smrequest.store.Database;
import dev.smrequest.store.DatabaseAddress;
import dev.smrequest.store.EmbeddedFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@Timeout(120)
class JobRunnerTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final JobListener DEAF = (kind, outcome, took) -> {};

    private final RecordingHandler handler = new RecordingHandler();

    @BothDatabases
    void start_stagedBefore_runs(Database database) {
        try (JobRunner runner = runner(database, quick())) {
            stage(database, runner, "1");
            assertThat(runner.alive()).isFalse();
            start(runner);

            awaitEmpty(database);
            await().until(runner::alive);
        }
        assertThat(handler.log).containsExactly("run 1");
    }

    @BothDatabases
    void stage_pollingFarAway_runsRightAfterTheCommit(Database database) {
        JobSettings rarely = new JobSettings(4, NEVER, NEVER, Duration.ofSeconds(5), quick().retry());
        try (JobRunner runner = runner(database, rarely)) {
            start(runner);
            for (int number = 0; number < 20; number++) {
                stage(database, runner, String.valueOf(number));
                awaitEmpty(database);
            }
        }
        assertThat(handler.log).hasSize(20);
    }

    @BothDatabases
    void run_fails_triedAgainUntilDone(Database database) {
        Queue<String> outcomes = new ConcurrentLinkedQueue<>();
        handler.onRun = errand -> {
            if (handler.log.size() < 5) {
                throw new Trouble(Retry.SAFE);
            }
        };
        try (JobRunner runner =
                runner(database, quick(), (kind, outcome, took) -> outcomes.add(kind + " " + outcome))) {
            start(runner);
            stage(database, runner, "1");
            awaitEmpty(database);
        }
        assertThat(outcomes).containsExactly("errand RETRYING", "errand RETRYING", "errand DONE");
    }

    @BothDatabases
    void start_previousProcessDied_itsJobRunsAgain(Database database) {
        try (JobRunner runner = runner(database, quick())) {
            stage(database, runner, "1");
            JobCrashTest.leaveBehind(database, Instant.now().minusSeconds(3));
            start(runner);

            awaitEmpty(database);
        }
        assertThat(handler.log).containsExactly("run 1");
    }

    @BothDatabases
    void close_jobRunning_finishesFirst(Database database) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        handler.onRun = errand -> {
            started.countDown();
            pass(mayEnd);
            handler.log.add("end of " + errand.text());
        };
        JobRunner runner = runner(database, quick());
        start(runner);
        stage(database, runner, "1");
        started.await();

        CompletableFuture<Void> closing = CompletableFuture.runAsync(runner::close);
        await().until(() -> !runner.alive());
        mayEnd.countDown();
        closing.get(30, TimeUnit.SECONDS);

        assertThat(handler.log).containsExactly("run 1", "end of 1");
        assertThat(waitingOrRunning(database)).isZero();
    }

    @BothDatabases
    void close_jobStuck_leftForTheNextProcess(Database database) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        handler.onRun = errand -> {
            started.countDown();
            pass(mayEnd);
        };
        JobSettings impatient = new JobSettings(
                4, Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(100), quick().retry());
        JobRunner stuck = runner(database, impatient);
        start(stuck);
        stage(database, stuck, "1");
        started.await();
        stuck.close();
        assertThat(waitingOrRunning(database)).isEqualTo(1);

        RecordingHandler next = new RecordingHandler();
        try (JobRunner runner = runner(database, quick())) {
            runner.start(List.of(next), List.of());
            awaitEmpty(database);
        }
        mayEnd.countDown();
        assertThat(next.log).containsExactly("run 1");
    }

    @BothDatabases
    void start_chore_doneAgainAndAgainAndAFailureIsLogged(Database database) {
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(JobRunner.class);
        logged.start();
        logger.addAppender(logged);
        AtomicInteger times = new AtomicInteger();
        Recurring chore = new Recurring("purge", Duration.ofMillis(20), () -> {
            if (times.incrementAndGet() == 2) {
                throw new IllegalStateException("chore failed, as this test wants");
            }
        });
        try (JobRunner runner = runner(database, quick())) {
            runner.start(List.of(handler), List.of(chore));
            await().until(() -> times.get() >= 4);
            assertThat(new JobFigures(database, Clock.systemUTC()).backlog().waiting())
                    .isZero();
        } finally {
            logger.detachAppender(logged);
        }
        assertThat(logged.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsOnlyOnce("purge failed; it is tried again in 0 s");
    }

    @Test
    void run_processKilled_runsAgainInTheNext(@TempDir Path directory) {
        try (ChildJvm child = ChildJvm.start(HangForever.class, directory.toString())) {
            assertThat(child.readLine()).isEqualTo("running");
            child.kill();
        }
        try (Database database = Database.open(new EmbeddedFile(directory));
                JobRunner runner = runner(database, JobSettings.defaults())) {
            start(runner);
            awaitEmpty(database);
        }
        assertThat(handler.log).containsExactly("run 1");
    }

    private JobRunner runner(Database database, JobSettings settings) {
        return runner(database, settings, DEAF);
    }

    private static JobRunner runner(Database database, JobSettings settings, JobListener listener) {
        return new JobRunner(database, settings, Clock.systemUTC(), new Random(), listener);
    }

    private void start(JobRunner runner) {
        runner.start(List.of(handler), List.of());
    }

    /** Settings with short waits: nothing here waits for real minutes. */
    private static JobSettings quick() {
        Duration moment = Duration.ofMillis(20);
        return new JobSettings(
                4,
                Duration.ofMillis(50),
                Duration.ofMillis(250),
                Duration.ofSeconds(20),
                new RetrySettings(moment, moment, moment, Duration.ofHours(1), 10));
    }

    private static void awaitEmpty(Database database) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> waitingOrRunning(database) == 0);
    }

    private static long waitingOrRunning(Database database) {
        var backlog = new JobFigures(database, Clock.systemUTC()).backlog();
        return backlog.waiting() + backlog.running();
    }

    private static void pass(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("jobs are never interrupted", e);
        }
    }

    /** Main class of the child: begins a job, says so, and never ends it. */
    static final class HangForever {
        private HangForever() {}

        public static void main(String[] arguments) {
            DatabaseAddress address = new EmbeddedFile(Path.of(arguments[0]));
            Database database = Database.open(address);
            JobRunner runner = runner(database, JobSettings.defaults(), DEAF);
            RecordingHandler handler = new RecordingHandler();
            handler.onRun = errand -> {
                System.out.println("running");
                pass(new CountDownLatch(1));
            };
            runner.start(List.of(handler), List.of());
            stage(database, runner, "1");
        }
    }
}
