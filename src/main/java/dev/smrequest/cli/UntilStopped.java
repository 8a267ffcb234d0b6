package dev.smrequest.cli;

import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the process until it is asked to stop (SIGTERM, Ctrl-C), then closes in order. */
final class UntilStopped {
    private static final Logger log = LoggerFactory.getLogger(UntilStopped.class);

    private UntilStopped() {}

    static void thenClose(AutoCloseable running) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(running, stopped), "stop"));
        try {
            stopped.await();
        } catch (InterruptedException e) {
            close(running, stopped);
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized void close(AutoCloseable running, CountDownLatch stopped) {
        if (stopped.getCount() == 0) {
            return;
        }
        try {
            running.close();
            log.info("Stopped");
        } catch (Exception e) {
            log.error("The stop was not clean", e);
        } finally {
            stopped.countDown();
        }
    }
}
