package dev.smrequest.gitlab.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.Contact;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.ShelfContent;
import dev.smrequest.gitlab.ShelfSource;
import dev.smrequest.sandbox.clock.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ShelfRefresherTest {
    private static final Duration INTERVAL = Duration.ofMinutes(5);

    private final SandboxClock clock = SandboxClock.frozenAt(Instant.parse("2026-03-02T09:00:00Z"));
    private List<String> gaps = List.of();
    private Supplier<Optional<String>> template = () -> Optional.of("## What");
    private final ShelfRefresher shelf =
            new ShelfRefresher(new TemplateOnly(), "A-SM-Support-Request", INTERVAL, clock, new Random(1));

    @Test
    void shelf_neverRead_isEmptyAndHasNoAge() {
        assertThat(shelf.content()).isEmpty();
        assertThat(shelf.age()).isEmpty();
        assertThat(shelf.lastFailure()).isEmpty();
    }

    @Test
    void shelf_onceRead_growsOlderUntilReadAgain() {
        Duration wait = shelf.refreshNow();
        clock.advance(Duration.ofMinutes(3));

        assertThat(shelf.age()).contains(Duration.ofMinutes(3));
        assertThat(wait).isBetween(INTERVAL, INTERVAL.plus(INTERVAL.dividedBy(10)));

        shelf.refreshNow();
        assertThat(shelf.age()).contains(Duration.ZERO);
    }

    @Test
    void read_thatFails_keepsTheOldContentAndSaysWhy() {
        shelf.refreshNow();
        Optional<ShelfContent> before = shelf.content();
        template = ShelfRefresherTest::failing;

        clock.advance(Duration.ofMinutes(5));
        Duration wait = shelf.refreshNow();

        assertThat(shelf.content()).isEqualTo(before);
        assertThat(shelf.age()).contains(Duration.ofMinutes(5));
        assertThat(shelf.lastFailure()).contains(new Contact.Failure(clock.instant(), "GitLab is away."));
        assertThat(wait).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void read_thatSucceedsAgain_forgetsTheFailure() {
        template = ShelfRefresherTest::failing;
        shelf.refreshNow();
        template = () -> Optional.of("## What");

        shelf.refreshNow();

        assertThat(shelf.lastFailure()).isEmpty();
        assertThat(shelf.content()).isPresent();
    }

    @Test
    void read_withGaps_bringsTheRestSaysWhyAndIsTriedAgainSoon() {
        gaps = List.of("No milestones (403).", "No members (403).");

        Duration first = shelf.refreshNow();
        Duration second = shelf.refreshNow();

        assertThat(shelf.content()).map(ShelfContent::labels).contains(Set.of("sm_request"));
        assertThat(shelf.lastFailure())
                .contains(new Contact.Failure(clock.instant(), "No milestones (403). No members (403)."));
        assertThat(first).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2200));
        assertThat(second).isBetween(Duration.ofSeconds(4), Duration.ofMillis(4400));

        gaps = List.of();
        assertThat(shelf.refreshNow()).isGreaterThanOrEqualTo(INTERVAL);
        assertThat(shelf.lastFailure()).isEmpty();
    }

    @Test
    void listener_thatFailed_isToldTheSameTextAgainUntilItTakesIt() {
        List<Optional<String>> told = new ArrayList<>();
        shelf.onTemplateChange(text -> {
            told.add(text);
            if (told.size() < 3) {
                throw new IllegalStateException("The database is away.");
            }
        });

        shelf.refreshNow();
        shelf.refreshNow();
        shelf.refreshNow();
        shelf.refreshNow();

        assertThat(told).containsExactly(Optional.of("## What"), Optional.of("## What"), Optional.of("## What"));
    }

    @Test
    void listener_hearsOfTheTemplateOnlyWhenItChanged() {
        List<Optional<String>> heard = new ArrayList<>();
        shelf.onTemplateChange(text -> {
            throw new IllegalStateException("a listener that fails must not stop the others");
        });
        shelf.onTemplateChange(heard::add);

        shelf.refreshNow();
        shelf.refreshNow();
        template = Optional::empty;
        shelf.refreshNow();
        shelf.refreshNow();
        template = () -> Optional.of("## What else");
        shelf.refreshNow();

        assertThat(heard).containsExactly(Optional.of("## What"), Optional.empty(), Optional.of("## What else"));
    }

    @Test
    void shelf_started_readsInTheBackground() {
        try (shelf) {
            shelf.start();

            await().atMost(20, TimeUnit.SECONDS).until(() -> shelf.content().isPresent());
            assertThat(shelf.content().orElseThrow().template()).contains("## What");
        }
    }

    @Test
    void reader_duringASlowRead_isNotKeptWaiting() throws InterruptedException {
        shelf.refreshNow();
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        template = () -> {
            reading.countDown();
            awaitUninterrupted(mayEnd);
            return Optional.of("## New");
        };
        Thread slow = new Thread(shelf::refreshNow);
        slow.start();
        assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(shelf.content().orElseThrow().template()).contains("## What");
        assertThat(shelf.age()).isPresent();

        mayEnd.countDown();
        slow.join();
        assertThat(shelf.content().orElseThrow().template()).contains("## New");
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> failing() {
        throw new GitLabException("GitLab is away.", 503, Retry.AFTER_CHECK, Optional.empty(), null);
    }

    /** Knows only how to read a shelf. */
    private final class TemplateOnly implements ShelfSource {
        @Override
        public ShelfContent readShelf(String templateName) {
            return new ShelfContent(
                    template.get(), Set.of("sm_request"), List.of(), List.of(), Set.of(), clock.instant(), gaps);
        }
    }
}
