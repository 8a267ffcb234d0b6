package dev.smrequest.job.scheduler;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that are never interrupted, not even to stop them: an interrupt would cut off a call to GitLab whose effect
 * is then unknown. What waits is woken up instead.
 */
public final class JobThreads extends ThreadPoolExecutor {
    private final Runnable wake;

    private JobThreads(String name, int threads, Runnable wake) {
        super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        this.wake = wake;
        AtomicInteger number = new AtomicInteger();
        setThreadFactory(work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            // A job that outlives the graceful stop must not keep the process alive.
            thread.setDaemon(true);
            return thread;
        });
    }

    public static JobThreads of(String name, int threads, Runnable wake) {
        return new JobThreads(name, threads, wake);
    }

    @Override
    public void shutdown() {
        super.shutdown();
        wake.run();
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }
}
