package dev.smrequest.job.retry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryRuleTest {
    private static final Instant NOON = Instant.parse("2020-01-15T12:00:00Z");

    private final RetryRule rule = new RetryRule(RetrySettings.defaults(), () -> 0L);

    @ParameterizedTest
    @CsvSource({
        // retry, asked for, age, failures, wait or "give up"
        "NEVER,       PT0S,    PT0S,      1, give up",
        "SAFE,        PT0S,    PT0S,      1, PT2.5S",
        "SAFE,        PT30S,   PT0S,      1, PT30S",
        "SAFE,        PT30S,   PT1H,      8, PT5M",
        "AFTER_CHECK, PT0S,    PT0S,      1, PT20S",
        "AFTER_CHECK, PT5S,    PT0S,      1, PT20S",
        "AFTER_CHECK, PT1M,    PT0S,      1, PT1M",
        "AFTER_CHECK, PT0S,    PT1H,      8, PT5M",
        "SAFE,        PT0S,    PT23H59M, 50, PT5M",
        "SAFE,        PT0S,    PT24H,    50, give up",
        "SAFE,        PT0S,    PT240H,    1, give up",
        "AFTER_CHECK, PT0S,    PT24H,    50, give up",
        // an absurd wish is believed no further than the end of the job's time
        "SAFE,        PT8760H, PT0S,      1, PT24H",
        "SAFE,        PT8760H, PT23H59M,  1, PT10M",
    })
    void judge_outsideWorldFails_table(Retry retry, Duration asked, Duration age, int failures, String expected) {
        assertVerdict(new Trouble(retry, asked), age, failures, 0, expected);
    }

    @ParameterizedTest
    @CsvSource({
        // age, failures, of these bugs, wait or "give up"
        "PT0S,  1,  1,  PT2.5S",
        "PT1H,  9,  9,  PT5M",
        "PT1H,  10, 10, give up",
        "PT1H,  40, 1,  PT5M",
        "PT24H, 2,  2,  give up",
    })
    void judge_mistakeOfOurs_table(Duration age, int failures, int bugs, String expected) {
        assertVerdict(new IllegalStateException("bug"), age, failures, bugs, expected);
        assertVerdict(new StackOverflowError(), age, failures, bugs, expected);
    }

    private void assertVerdict(Throwable cause, Duration age, int failures, int bugs, String expected) {
        Verdict wanted = expected.equals("give up")
                ? new Verdict.GiveUp()
                : new Verdict.TryAgain(NOON.plus(Duration.parse(expected)));

        assertThat(rule.judge(new Failure(NOON.minus(age), failures, bugs, cause), NOON))
                .isEqualTo(wanted);
    }

    private static final class Trouble extends BotException {
        Trouble(Retry retry, Duration retryAfter) {
            super("trouble", retry, retryAfter.isZero() ? Optional.empty() : Optional.of(retryAfter), null);
        }
    }
}
