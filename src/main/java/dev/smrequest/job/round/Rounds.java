package dev.smrequest.job.round;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes the rounds in the background, on threads of its own, so that nobody waits for them at start. */
public final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final ScheduledExecutorService background = Executors.newScheduledThreadPool(2, Rounds::thread);

    public void start(List<Round> rounds) {
        for (Round round : rounds) {
            var unused = background.scheduleWithFixedDelay(
                    () -> go(round), 0, round.every().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Goes each round once on the caller's thread; a failure of one is logged and keeps none of the others. */
    public static void once(List<Round> rounds) {
        rounds.forEach(Rounds::go);
    }

    @Override
    public void close() {
        background.shutdownNow();
    }

    private static void go(Round round) {
        try {
            round.work().run();
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} failed; it is tried again in {} s.",
                    round.name(),
                    round.every().toSeconds(),
                    e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "rounds");
        thread.setDaemon(true);
        return thread;
    }
}
