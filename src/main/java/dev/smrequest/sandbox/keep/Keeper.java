package dev.smrequest.sandbox.keep;

import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the sandbox's state in a folder: read once at the start, written within a second after changes and at the
 * stop. A write that fails is logged and tried again with the next change. Thread safe.
 */
public final class Keeper implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Keeper.class);
    private static final Duration GATHERS = Duration.ofSeconds(1);

    private final StateFile file;
    private final URI url;
    private final SandboxClock clock;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "sandbox-keeper");
        made.setDaemon(true);
        return made;
    });
    private Supplier<KeptState> present = () -> null;

    public Keeper(Path folder, URI url, SandboxClock clock) {
        this.file = new StateFile(folder);
        this.url = url;
        this.clock = clock;
    }

    /** Fills new worlds and sets the clock as they were; refuses a file it cannot use. */
    public void restore(SlackWorld slack, GitLabWorld gitlab) {
        Optional<KeptState> kept = file.read(url);
        kept.ifPresent(state -> {
            state.slack().into(slack);
            state.gitlab().into(gitlab);
            clockAsIn(state.time());
        });
    }

    /** A clock that ran on goes as far ahead of the machine's time as it was. */
    private void clockAsIn(KeptState.KeptTime time) {
        if (time.frozen()) {
            clock.set(time.shown());
            clock.freeze();
            clock.set(time.shown());
        } else {
            clock.set(Instant.now().plus(Duration.between(time.real(), time.shown())));
        }
    }

    /** From now on these are the worlds to keep. */
    public synchronized void watch(SlackWorld slack, GitLabWorld gitlab) {
        present = () -> KeptState.of(url, clock, slack, gitlab);
        slack.onChange(change -> changed());
        gitlab.onChange(change -> changed());
        changed();
    }

    private void changed() {
        if (!writer.isShutdown() && waiting.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(GATHERS.toMillis(), TimeUnit.MILLISECONDS, writer)
                    .execute(this::write);
        }
    }

    private synchronized void write() {
        waiting.set(false);
        try {
            file.write(present.get());
        } catch (RuntimeException failure) {
            log.error("The sandbox's state could not be written", failure);
        }
    }

    @Override
    public void close() {
        writer.shutdownNow();
        write();
    }
}
