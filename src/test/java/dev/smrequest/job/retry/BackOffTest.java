package dev.smrequest.job.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
    private static final RandomGenerator LEAST = () -> 0L;
    private static final RandomGenerator MOST = () -> -1L;

    @ParameterizedTest
    @CsvSource({
        // failures, asked for, least, most
        "1,        PT0S,  PT2.5S,  PT4.999S",
        "2,        PT0S,  PT5S,    PT9.999S",
        "3,        PT0S,  PT10S,   PT19.999S",
        "4,        PT0S,  PT20S,   PT39.999S",
        "7,        PT0S,  PT2M40S, PT5M19.999S",
        "8,        PT0S,  PT5M,    PT9M59.999S",
        "9,        PT0S,  PT5M,    PT9M59.999S",
        "30,       PT0S,  PT5M,    PT9M59.999S",
        "31,       PT0S,  PT5M,    PT9M59.999S",
        "1000000,  PT0S,  PT5M,    PT9M59.999S",
        "1,        PT2S,  PT2.5S,  PT4.999S",
        "1,        PT20S, PT20S,   PT24.999S",
        "3,        PT15S, PT15S,   PT19.999S",
        "5,        PT20S, PT40S,   PT1M19.999S",
        "1,        PT1H,  PT1H,    PT1H4.999S",
    })
    void delay_table_betweenLeastAndMost(int failures, Duration atLeast, Duration least, Duration most) {
        assertThat(delay(failures, atLeast, LEAST)).isEqualTo(least);
        assertThat(delay(failures, atLeast, MOST)).isEqualTo(most);
    }

    @Test
    void delay_anyFailuresAnyWish_neverLessThanAskedNeverMoreThanBound() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int failures = 1 + random.nextInt(60);
            Duration atLeast = Duration.ofSeconds(random.nextInt(4_000));
            Duration upper = Duration.ofMinutes(10).compareTo(atLeast) > 0 ? Duration.ofMinutes(10) : atLeast;

            assertThat(delay(failures, atLeast, random))
                    .as("seed %d", seed)
                    .isBetween(atLeast, upper.plusSeconds(5))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(2_500));
        }
    }

    private static Duration delay(int failures, Duration atLeast, RandomGenerator random) {
        return new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(10), random).delay(failures, atLeast);
    }
}
