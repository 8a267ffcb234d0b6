package dev.smrequest.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SandboxClockTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final AtomicReference<Instant> real = new AtomicReference<>(NOON);
    private final SandboxClock clock = SandboxClock.following(real::get);

    @Test
    void instant_realTimePasses_follows() {
        real.set(NOON.plusSeconds(5));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void advance_running_runsOnFromThere() {
        clock.advance(Duration.ofHours(1));
        real.set(NOON.plusSeconds(5));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3605));
    }

    @Test
    void freeze_realTimePasses_standsStillUntilResumed() {
        clock.freeze();
        real.set(NOON.plusSeconds(60));
        assertThat(clock.instant()).isEqualTo(NOON);
        clock.advance(Duration.ofSeconds(1));
        clock.resume();
        real.set(NOON.plusSeconds(61));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(2));
    }

    @Test
    void withZone_originalMoves_movesToo() {
        SandboxClock there = clock.withZone(ZoneId.of("Europe/Berlin"));
        clock.set(NOON.minusSeconds(9));
        assertThat(there.instant()).isEqualTo(NOON.minusSeconds(9));
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void alarms_clockAdvancedPast_ringInOrder() throws InterruptedException {
        SandboxClock frozen = SandboxClock.frozenAt(NOON);
        List<String> rung = new CopyOnWriteArrayList<>();
        CountDownLatch done = new CountDownLatch(2);
        try (Alarms alarms = new Alarms(frozen)) {
            alarms.in(Duration.ofMinutes(5), () -> ring(rung, "b", done));
            alarms.in(Duration.ofMinutes(1), () -> ring(rung, "a", done));
            alarms.in(Duration.ofMinutes(9), () -> ring(rung, "c", done));
            frozen.advance(Duration.ofMinutes(5));
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(rung).containsExactly("a", "b");
            assertThat(alarms.pending()).isEqualTo(1);
        }
    }

    @Test
    void alarms_taskThrows_othersStillRing() throws InterruptedException {
        SandboxClock frozen = SandboxClock.frozenAt(NOON);
        CountDownLatch done = new CountDownLatch(1);
        AtomicInteger tries = new AtomicInteger();
        try (Alarms alarms = new Alarms(frozen)) {
            alarms.in(Duration.ZERO, () -> {
                tries.incrementAndGet();
                throw new IllegalStateException("wanted");
            });
            alarms.in(Duration.ZERO, done::countDown);
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(tries).hasValue(1);
        }
    }

    private static void ring(List<String> rung, String name, CountDownLatch done) {
        rung.add(name);
        done.countDown();
    }
}
