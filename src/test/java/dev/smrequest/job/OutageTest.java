package dev.smrequest.job;

import static dev.smrequest.job.RecordingHandler.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.smrequest.job.figures.JobFigures;
import dev.smrequest.job.retry.RetrySettings;
import dev.smrequest.store.PostgreSqlOutage;
import dev.smrequest.store.StoreException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The database goes away under a running bot, and comes back. */
@Timeout(120)
class OutageTest {
    private static final JobSettings QUICK = new JobSettings(
            2, Duration.ofMillis(50), Duration.ofMillis(250), Duration.ofSeconds(5), RetrySettings.defaults());

    private final RecordingHandler handler = new RecordingHandler();

    @Test
    void run_databaseGoneWhileAJobRuns_runsAgainOnceItIsBack() {
        try (PostgreSqlOutage outage = new PostgreSqlOutage();
                JobRunner runner = new JobRunner(
                        outage.database(), QUICK, Clock.systemUTC(), new Random(), (kind, outcome, took) -> {})) {
            handler.onRun = errand -> {
                if (handler.log.size() == 1) {
                    outage.begin();
                }
            };
            runner.start(List.of(handler), List.of());
            stage(outage.database(), runner, "1", "a");

            await().atMost(Duration.ofSeconds(30)).until(() -> !handler.log.isEmpty() && !runner.alive());
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> stage(outage.database(), runner, "1", "a"))
                    .withMessage("The database cannot be reached.");
            outage.end();

            JobFigures figures = new JobFigures(outage.database(), Clock.systemUTC());
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(runner::alive);
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> figures.backlog().waiting() + figures.backlog().running() == 0);
        }
        assertThat(handler.log).containsExactly("run a", "run a");
    }
}
