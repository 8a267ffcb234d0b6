package dev.smrequest.job;

import static dev.smrequest.job.RecordingHandler.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.smrequest.job.RecordingHandler.Errand;
import dev.smrequest.job.figures.JobFigures;
import dev.smrequest.job.retry.RetrySettings;
import dev.smrequest.store.Database;
import dev.smrequest.store.Engine;
import dev.smrequest.store.FreshDatabase;
import dev.smrequest.store.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two runners on one PostgreSQL, as two replicas of the bot would have it. */
@Timeout(120)
class SharedWorkTest {
    private static final JobSettings ONE_AT_A_TIME = new JobSettings(
            1, Duration.ofMillis(50), Duration.ofSeconds(5), Duration.ofSeconds(5), RetrySettings.defaults());

    @RegisterExtension
    final FreshDatabase postgres = new FreshDatabase(Engine.POSTGRESQL);

    private final RecordingHandler handler = new RecordingHandler();
    private final CyclicBarrier both = new CyclicBarrier(2);
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Queue<String> clashes = new ConcurrentLinkedQueue<>();

    @Test
    void run_twoRunners_shareTheWorkAndRunNothingTwice(TestDatabase data) {
        handler.onRun = this::run;
        Database here = data.open();
        Database there = data.open();
        try (JobRunner first = started(here);
                JobRunner second = started(there)) {
            // With one thread each, a pair can only meet when each runner has taken one of it.
            stage(here, first, "pair 1");
            stage(there, second, "pair 2");
            awaitEmpty(here);
            for (int number = 0; number < 200; number++) {
                stage(here, first, String.valueOf(number));
            }
            awaitEmpty(here);
        }

        assertThat(clashes).isEmpty();
        assertThat(handler.log).hasSize(202).doesNotHaveDuplicates();
    }

    private void run(Errand errand) {
        if (!running.add(errand.text())) {
            clashes.add(errand.text());
        }
        if (errand.text().startsWith("pair")) {
            meet();
        }
        running.remove(errand.text());
    }

    private void meet() {
        try {
            both.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the other runner took nothing", e);
        }
    }

    private JobRunner started(Database database) {
        JobRunner runner =
                new JobRunner(database, ONE_AT_A_TIME, Clock.systemUTC(), new Random(), (kind, outcome, took) -> {});
        runner.start(List.of(handler), List.of());
        return runner;
    }

    private static void awaitEmpty(Database database) {
        JobFigures figures = new JobFigures(database, Clock.systemUTC());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> figures.backlog().waiting() + figures.backlog().running() == 0);
    }
}
