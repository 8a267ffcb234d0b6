package dev.smrequest.server.gate.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A body as it comes in. Nothing of it is kept, so that a sender who is not known yet cannot fill the memory: listeners
 * hear each byte once, in order. It breaks off when it is too large or takes too long.
 */
public final class PassingBody extends InputStream {
    private static final int CHUNK = 8 * 1024;

    private final InputStream source;
    private final Limits limits;
    private final Clock clock;
    private final Instant end;
    private final List<Listener> listeners;
    private long passed;

    public PassingBody(InputStream source, Limits limits, Clock clock, List<Listener> listeners) {
        this.source = source;
        this.limits = limits;
        this.clock = clock;
        this.end = clock.instant().plus(limits.within());
        this.listeners = List.copyOf(listeners);
    }

    /** How large a body may be, and how long it may take. */
    public record Limits(long bytes, Duration within) {}

    /** Hears what passes. */
    @FunctionalInterface
    public interface Listener {
        /** The array is used again afterwards. */
        void hear(byte[] bytes, int from, int count);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
        int count = source.read(target, from, most);
        if (count > 0) {
            passed += count;
            check();
            listeners.forEach(listener -> listener.hear(target, from, count));
        }
        return count;
    }

    /** Lets the rest pass. */
    public void drain() throws IOException {
        byte[] chunk = new byte[CHUNK];
        int count = 0;
        while (count >= 0) {
            count = read(chunk, 0, chunk.length);
        }
    }

    private void check() throws IOException {
        if (passed > limits.bytes()) {
            throw new TooLargeException();
        }
        if (clock.instant().isAfter(end)) {
            throw new IOException("the body took longer than " + limits.within());
        }
    }

    /** The body is larger than it may be. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
