package dev.smrequest.gitlab.rest.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final long RESET = NOW.getEpochSecond();

    static Stream<Arguments> headers() {
        return Stream.of(
                Arguments.of(Map.of(), null),
                Arguments.of(Map.of("Retry-After", "30"), Duration.ofSeconds(30)),
                Arguments.of(Map.of("Retry-After", " 0 "), Duration.ZERO),
                Arguments.of(Map.of("Retry-After", "86400"), Duration.ofHours(1)),
                Arguments.of(Map.of("Retry-After", "999999999999"), Duration.ofHours(1)),
                Arguments.of(Map.of("Retry-After", "Mon, 2 Mar 2026 09:00:20 GMT"), Duration.ofSeconds(20)),
                Arguments.of(Map.of("Retry-After", "Mon, 2 Mar 2026 08:00:00 GMT"), Duration.ZERO),
                Arguments.of(Map.of("Retry-After", "soon"), null),
                Arguments.of(Map.of("Retry-After", "-5"), null),
                Arguments.of(Map.of("RateLimit-Reset", Long.toString(RESET + 45)), Duration.ofSeconds(45)),
                Arguments.of(Map.of("RateLimit-Reset", Long.toString(RESET - 45)), Duration.ZERO),
                Arguments.of(
                        Map.of("Retry-After", "3", "RateLimit-Reset", Long.toString(RESET + 45)),
                        Duration.ofSeconds(3)),
                Arguments.of(
                        Map.of("Retry-After", "soon", "RateLimit-Reset", Long.toString(RESET + 45)),
                        Duration.ofSeconds(45)));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void wait_isReadFromWhicheverHeaderIsUsable(Map<String, String> headers, Duration wait) {
        assertThat(RetryAfter.from(headers::get, NOW)).isEqualTo(Optional.ofNullable(wait));
    }
}
