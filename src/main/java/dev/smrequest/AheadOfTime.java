package dev.smrequest;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that takes a while to open and is opened on a thread of its own, while others are being built. */
final class AheadOfTime<T extends Closeable> implements Closeable {
    private final CompletableFuture<T> opening;

    AheadOfTime(Supplier<T> open) {
        opening = CompletableFuture.supplyAsync(open, work -> new Thread(work, "opening").start());
    }

    /** Waits until it is open; throws what opening it threw. */
    T get() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (!opening.isCompletedExceptionally()) {
            opening.join().close();
        }
    }
}
