package dev.smrequest.job;

import static dev.smrequest.job.RecordingHandler.stage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.failure.Retry;
import dev.smrequest.job.figures.Backlog;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.MDC;

class JobExecutionTest {
    private static final Instant NOON = Instant.parse("2020-01-15T12:00:00Z");
    private static final Backlog EMPTY = new Backlog(0, 0, 0, Duration.ZERO);

    private final SteppedClock clock = new SteppedClock(NOON);
    private final RecordingHandler handler = new RecordingHandler();
    private final List<String> outcomes = new ArrayList<>();

    @BothDatabases
    void run_downForAnHour_doneAnHourLaterAfterGrowingWaits(Database database) {
        List<Duration> waits = new ArrayList<>();
        AtomicReference<Instant> last = new AtomicReference<>(NOON);
        handler.onRun = errand -> {
            waits.add(Duration.between(last.getAndSet(clock.instant()), clock.instant()));
            if (clock.instant().isBefore(NOON.plus(Duration.ofHours(1)))) {
                throw new Trouble(Retry.SAFE);
            }
        };
        SteppedJobs jobs = staged(database);

        jobs.runUntilIdle();

        assertThat(waits.get(0)).isZero();
        for (int failures = 1; failures < waits.size(); failures++) {
            Duration full = Duration.ofSeconds(Math.min(600, 5L << (failures - 1)));
            assertThat(waits.get(failures))
                    .as("wait after failure %d", failures)
                    .isBetween(full.dividedBy(2), full);
        }
        assertThat(clock.instant()).isBetween(NOON.plus(Duration.ofHours(1)), NOON.plus(Duration.ofMinutes(70)));
        assertThat(handler.log.get(1)).isEqualTo("retrying a at " + NOON.plus(waits.get(1)));
        assertThat(handler.log.get(handler.log.size() - 1)).isEqualTo("run a");
        assertThat(jobs.backlog()).isEqualTo(EMPTY);
    }

    @BothDatabases
    void run_toldToWait_notBeforeThat(Database database) {
        failOnce(new Trouble(Retry.SAFE, Duration.ofMinutes(3)));
        SteppedJobs jobs = staged(database);

        jobs.runDue();
        assertThat(jobs.nextDue()).isBetween(NOON.plusSeconds(180), NOON.plusSeconds(185));
        jobs.advance(Duration.ofSeconds(179));
        assertThat(runs()).isEqualTo(1);
        jobs.advance(Duration.ofSeconds(6));
        assertThat(runs()).isEqualTo(2);
    }

    @BothDatabases
    void run_answerLost_waitsForTheOtherSideToFinish(Database database) {
        failOnce(new Trouble(Retry.AFTER_CHECK));
        SteppedJobs jobs = staged(database);

        jobs.runDue();

        assertThat(jobs.nextDue()).isBetween(NOON.plusSeconds(20), NOON.plusSeconds(25));
    }

    @BothDatabases
    void run_refusedForGood_givenUpAtOnce(Database database) {
        handler.onRun = errand -> {
            throw new Trouble(Retry.NEVER);
        };
        SteppedJobs jobs = staged(database);

        jobs.runDue();

        assertThat(handler.log).containsExactly("run a", "given up a: trouble NEVER");
        assertThat(outcomes).containsExactly("errand GIVEN_UP");
        assertThat(jobs.backlog()).isEqualTo(EMPTY);
    }

    @BothDatabases
    void run_failsForADay_givenUpOnce(Database database) {
        handler.onRun = errand -> {
            throw new Trouble(Retry.SAFE);
        };
        SteppedJobs jobs = staged(database);

        jobs.runUntilIdle();

        assertThat(clock.instant()).isBetween(NOON.plus(Duration.ofHours(24)), NOON.plus(Duration.ofMinutes(1_450)));
        assertThat(handler.log)
                .filteredOn(line -> line.startsWith("given up"))
                .containsExactly("given up a: trouble SAFE");
        assertThat(outcomes).filteredOn(line -> line.endsWith("GIVEN_UP")).hasSize(1);
        assertThat(outcomes).filteredOn(line -> line.endsWith("RETRYING")).hasSize(runs() - 1);
    }

    @BothDatabases
    void run_bugEachTime_givenUpAfterTenAttempts(Database database) {
        handler.onRun = errand -> {
            throw new IllegalArgumentException("bug");
        };
        SteppedJobs jobs = staged(database);

        jobs.runUntilIdle();

        assertThat(runs()).isEqualTo(10);
        assertThat(handler.log).hasSize(11).endsWith("given up a: bug");
        assertThat(jobs.backlog()).isEqualTo(EMPTY);
    }

    @BothDatabases
    void run_manyOutagesThenABug_bugIsStillRetried(Database database) {
        handler.onRun = errand -> {
            if (runs() <= 12) {
                throw new Trouble(Retry.SAFE);
            }
            if (runs() == 13) {
                throw new IllegalArgumentException("bug");
            }
        };
        SteppedJobs jobs = staged(database);

        jobs.runUntilIdle();

        assertThat(runs()).isEqualTo(14);
        assertThat(outcomes).endsWith("errand DONE");
    }

    @BothDatabases
    void run_throwsError_runsAgain(Database database) {
        handler.onRun = errand -> {
            if (runs() == 1) {
                throw new StackOverflowError("deep");
            }
        };
        SteppedJobs jobs = staged(database);

        jobs.runUntilIdle();

        assertThat(handler.log).containsExactly("run a", "run a");
        assertThat(outcomes).containsExactly("errand RETRYING", "errand DONE");
    }

    @BothDatabases
    void run_errorEachTime_handlerIsToldTheError(Database database) {
        handler.onRun = errand -> {
            throw new StackOverflowError("deep");
        };
        SteppedJobs jobs = staged(database);

        jobs.runUntilIdle();

        assertThat(handler.log).endsWith("given up a: java.lang.StackOverflowError: deep");
    }

    @BothDatabases
    void retrying_throws_jobRunsAgainAllTheSame(Database database) {
        failOnce(new Trouble(Retry.SAFE));
        handler.onRetrying = errand -> {
            throw new IllegalStateException("cannot tell");
        };
        SteppedJobs jobs = staged(database);

        jobs.runUntilIdle();

        assertThat(runs()).isEqualTo(2);
        assertThat(outcomes).containsExactly("errand RETRYING", "errand DONE");
    }

    @BothDatabases
    void givenUp_throws_jobStaysUntilSomebodyIsTold(Database database) {
        handler.onRun = errand -> {
            throw new Trouble(Retry.NEVER);
        };
        handler.onGivenUp = errand -> {
            if (runs() < 20) {
                throw new IllegalStateException("cannot tell");
            }
        };
        SteppedJobs jobs = staged(database);

        jobs.runUntilIdle();

        assertThat(runs()).isEqualTo(20);
        assertThat(outcomes).hasSize(20).endsWith("errand GIVEN_UP");
        assertThat(jobs.backlog()).isEqualTo(EMPTY);
    }

    @BothDatabases
    void run_anyJob_logLinesCarryItsNameAndOneReferencePerRun(Database database) {
        List<Map<String, String>> contexts = new ArrayList<>();
        handler.onRun = errand -> {
            contexts.add(MDC.getCopyOfContextMap());
            if (contexts.size() == 1) {
                throw new Trouble(Retry.SAFE);
            }
        };
        handler.onRetrying = errand -> contexts.add(MDC.getCopyOfContextMap());
        MDC.put("outer", "kept");
        SteppedJobs jobs = staged(database);

        jobs.runUntilIdle();

        assertThat(contexts)
                .hasSize(3)
                .allSatisfy(context -> assertThat(context)
                        .containsEntry("job", "errand")
                        .containsEntry("job-id", "1")
                        .hasEntrySatisfying("ref", ref -> assertThat(ref).matches("[0-9a-f]{8}")));
        assertThat(contexts.get(0)).isEqualTo(contexts.get(1));
        assertThat(contexts.get(0).get("ref")).isNotEqualTo(contexts.get(2).get("ref"));
        assertThat(MDC.getCopyOfContextMap()).isEqualTo(Map.of("outer", "kept"));
        MDC.clear();
    }

    @BothDatabases
    void run_listenerThrows_jobIsDoneAllTheSame(Database database) {
        SteppedJobs jobs = new SteppedJobs(database, clock).listener((kind, outcome, took) -> {
            throw new IllegalStateException("no metrics");
        });
        jobs.start(List.of(handler));
        stage(database, jobs, "1", "a");

        jobs.runUntilIdle();

        assertThat(handler.log).containsExactly("run a");
    }

    private void failOnce(RuntimeException failure) {
        handler.onRun = errand -> {
            if (runs() == 1) {
                throw failure;
            }
        };
    }

    private int runs() {
        return (int)
                handler.log.stream().filter(line -> line.startsWith("run ")).count();
    }

    private SteppedJobs staged(Database database) {
        SteppedJobs jobs =
                new SteppedJobs(database, clock).listener((kind, outcome, took) -> outcomes.add(kind + " " + outcome));
        jobs.start(List.of(handler));
        stage(database, jobs, "1", "a");
        return jobs;
    }
}
