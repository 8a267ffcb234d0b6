package dev.smrequest.gitlab.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLabException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
    private static final Duration INTERVAL = Duration.ofMinutes(5);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void waits_overAHundredFailures_doubleUpToTheIntervalAndATenth(long seed) {
        Pace pace = new Pace(INTERVAL, new Random(seed));
        for (int failures = 0; failures < 100; failures++) {
            Duration least = failures < 8 ? Duration.ofSeconds(2L << failures) : INTERVAL;
            assertThat(pace.afterFailure(failure(Optional.empty())))
                    .as("seed %d, failure %d", seed, failures)
                    .isBetween(least, least.plus(least.dividedBy(10)));
        }
    }

    @Test
    void success_betweenFailures_startsTheBackOffAnew() {
        Pace pace = new Pace(INTERVAL, new Random(1));
        for (int i = 0; i < 9; i++) {
            assertThat(pace.afterFailure(failure(Optional.empty()))).isPositive();
        }

        assertThat(pace.afterSuccess()).isBetween(INTERVAL, INTERVAL.plusSeconds(30));
        assertThat(pace.afterFailure(failure(Optional.empty()))).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void wait_thatGitLabAskedFor_isKeptEvenBeyondTheInterval() {
        Pace pace = new Pace(INTERVAL, new Random(1));

        assertThat(pace.afterFailure(failure(Optional.of(Duration.ofMinutes(20)))))
                .isBetween(Duration.ofMinutes(20), Duration.ofMinutes(22));
        assertThat(pace.afterFailure(failure(Optional.of(Duration.ofMillis(1)))))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(4));
    }

    private static GitLabException failure(Optional<Duration> retryAfter) {
        return new GitLabException("GitLab is away.", 503, Retry.AFTER_CHECK, retryAfter, null);
    }
}
