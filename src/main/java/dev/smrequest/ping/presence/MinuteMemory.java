package dev.smrequest.ping.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers about people, each good for a minute. Those that are older go when the next one is learned. */
final class MinuteMemory<T> {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Map<String, Answer<T>> answers = new ConcurrentHashMap<>();
    private final Clock clock;

    MinuteMemory(Clock clock) {
        this.clock = clock;
    }

    private record Answer<T>(T answer, Instant staleAt) {}

    /** What is remembered, or else what the question answers now. */
    T of(String userId, Function<String, T> question) {
        Instant now = clock.instant();
        Answer<T> known = answers.get(userId);
        if (known != null && now.isBefore(known.staleAt())) {
            return known.answer();
        }
        T answer = question.apply(userId);
        answers.values().removeIf(old -> !now.isBefore(old.staleAt()));
        answers.put(userId, new Answer<>(answer, now.plus(FRESH)));
        return answer;
    }
}
