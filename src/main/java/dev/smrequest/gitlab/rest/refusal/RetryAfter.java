package dev.smrequest.gitlab.rest.refusal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How long GitLab asks us to wait: {@code Retry-After} (seconds or a date), else {@code RateLimit-Reset} (Unix time).
 * GitLab's application limits send neither. Never more than an hour, so that a wrong clock cannot stop the bot.
 */
final class RetryAfter {
    private static final Duration MOST = Duration.ofHours(1);

    private RetryAfter() {}

    static Optional<Duration> from(UnaryOperator<String> header, Instant now) {
        return Optional.ofNullable(header.apply("Retry-After"))
                .map(String::strip)
                .flatMap(value -> seconds(value).or(() -> date(value, now)))
                .or(() -> Optional.ofNullable(header.apply("RateLimit-Reset"))
                        .map(String::strip)
                        .flatMap(RetryAfter::seconds)
                        .map(reset -> reset.minusSeconds(now.getEpochSecond())))
                .map(RetryAfter::withinBounds);
    }

    private static Optional<Duration> seconds(String value) {
        return value.matches("\\d{1,12}") ? Optional.of(Duration.ofSeconds(Long.parseLong(value))) : Optional.empty();
    }

    private static Optional<Duration> date(String value, Instant now) {
        try {
            Instant then = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
            return Optional.of(Duration.between(now, then));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Duration withinBounds(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(MOST) > 0 ? MOST : wait;
    }
}
