package dev.smrequest.sandbox.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A clock that both pretend services read: the real time plus an offset, or standing still. Thread safe; views made
 * by {@link #withZone} share the same hands.
 */
public final class SandboxClock extends Clock {

    private final Hands hands;
    private final ZoneId zone;

    private SandboxClock(Hands hands, ZoneId zone) {
        this.hands = hands;
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /** Follows the machine's time, in UTC. */
    public static SandboxClock following() {
        return following(Clock.systemUTC());
    }

    /** Follows another source of time, in UTC. */
    public static SandboxClock following(InstantSource source) {
        return new SandboxClock(new Hands(source), ZoneOffset.UTC);
    }

    /** Stands still at a moment until advanced, set or let go. */
    public static SandboxClock frozenAt(Instant moment) {
        SandboxClock clock = following();
        clock.set(moment);
        clock.freeze();
        clock.set(moment);
        return clock;
    }

    @Override
    public Instant instant() {
        return hands.read();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public SandboxClock withZone(ZoneId other) {
        return new SandboxClock(hands, other);
    }

    /** Moves to a moment; a frozen clock stays frozen there, a running one runs on from there. */
    public void set(Instant moment) {
        hands.set(moment);
    }

    /** Moves forward (or, with a negative duration, back). */
    public void advance(Duration by) {
        hands.advance(by);
    }

    /** Stops at the present moment. */
    public void freeze() {
        hands.freeze();
    }

    /** Runs on from where it stands. */
    public void resume() {
        hands.resume();
    }

    public boolean frozen() {
        return hands.frozen();
    }

    /** Is told after each set, advance, freeze and resume; not for the ordinary passing of time. */
    public void onMove(Runnable listener) {
        hands.listeners.add(listener);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxClock clock && clock.hands == hands && clock.zone.equals(zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(hands), zone);
    }

    @Override
    public String toString() {
        return "SandboxClock[" + zone + (frozen() ? ", frozen at " : ", running at ") + instant() + "]";
    }

    /** What all views of one clock share. */
    private static final class Hands {

        private final InstantSource source;
        private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
        private Duration offset = Duration.ZERO;
        private Instant stopped;

        Hands(InstantSource source) {
            this.source = source;
        }

        synchronized Instant read() {
            return stopped == null ? source.instant().plus(offset) : stopped;
        }

        synchronized boolean frozen() {
            return stopped != null;
        }

        void set(Instant moment) {
            synchronized (this) {
                moveTo(moment);
            }
            tell();
        }

        void advance(Duration by) {
            synchronized (this) {
                moveTo(read().plus(by));
            }
            tell();
        }

        void freeze() {
            synchronized (this) {
                stopped = read();
            }
            tell();
        }

        void resume() {
            synchronized (this) {
                offset = Duration.between(source.instant(), read());
                stopped = null;
            }
            tell();
        }

        private void moveTo(Instant moment) {
            if (stopped == null) {
                offset = Duration.between(source.instant(), moment);
            } else {
                stopped = moment;
            }
        }

        private void tell() {
            listeners.forEach(Runnable::run);
        }
    }
}
