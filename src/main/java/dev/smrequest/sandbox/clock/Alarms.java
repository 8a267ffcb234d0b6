package dev.smrequest.sandbox.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs things when the sandbox's clock reaches a moment: by itself while the clock runs, at once when it is advanced
 * past it. Everything runs on one thread, in the order of the moments; closing drops what is left.
 */
public final class Alarms implements AutoCloseable {

    private final SandboxClock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "sandbox-alarms");
        made.setDaemon(true);
        return made;
    });
    private final PriorityQueue<Alarm> waiting =
            new PriorityQueue<>(Comparator.comparing(Alarm::at).thenComparing(Alarm::number));
    private long numbers;
    private ScheduledFuture<?> next;

    public Alarms(SandboxClock clock) {
        this.clock = clock;
        clock.onMove(this::arrange);
    }

    /** Runs the task after a delay on the sandbox's clock. */
    public void in(Duration delay, Runnable task) {
        at(clock.instant().plus(delay), task);
    }

    /** Runs the task when the sandbox's clock has reached the moment. */
    public void at(Instant moment, Runnable task) {
        synchronized (this) {
            waiting.add(new Alarm(moment, numbers++, task));
        }
        arrange();
    }

    /** How many have not run yet. */
    public synchronized int pending() {
        return waiting.size();
    }

    private synchronized void arrange() {
        if (next != null) {
            next.cancel(false);
            next = null;
        }
        if (waiting.isEmpty() || thread.isShutdown()) {
            return;
        }
        long millis = Duration.between(clock.instant(), waiting.peek().at()).toMillis();
        if (millis <= 0) {
            next = thread.schedule(this::ring, 0, TimeUnit.MILLISECONDS);
        } else if (!clock.frozen()) {
            next = thread.schedule(this::ring, millis + 1, TimeUnit.MILLISECONDS);
        }
    }

    private void ring() {
        Alarm due = takeDue();
        try {
            if (due != null) {
                due.task().run();
            }
        } finally {
            arrange();
        }
    }

    private synchronized Alarm takeDue() {
        Alarm first = waiting.peek();
        return first == null || first.at().isAfter(clock.instant()) ? null : waiting.poll();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private record Alarm(Instant at, long number, Runnable task) {}
}
