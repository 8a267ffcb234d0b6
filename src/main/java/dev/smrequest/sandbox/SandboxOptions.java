package dev.smrequest.sandbox;

import dev.smrequest.sandbox.clock.SandboxClock;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How to start a sandbox.
 *
 * @param port the port of 127.0.0.1 to take, 0 for a free one; when it is taken, a free one is used instead
 * @param manifest the text of the Slack app's manifest.yml, which the pretend Slack enforces
 * @param clock the time both pretend services live in
 * @param keep the folder the state is read from and written to; empty keeps nothing
 */
public record SandboxOptions(int port, String manifest, SandboxClock clock, Optional<Path> keep) {

    /** The port people find the page at, when it is free. */
    public static final int USUAL_PORT = 3100;

    public SandboxOptions {
        Objects.requireNonNull(manifest, "manifest");
        Objects.requireNonNull(clock, "clock");
    }

    /** Keeps nothing. */
    public SandboxOptions(int port, String manifest, SandboxClock clock) {
        this(port, manifest, clock, Optional.empty());
    }

    /** The same with its state kept in this folder. */
    public SandboxOptions keptIn(Path folder) {
        return new SandboxOptions(port, manifest, clock, Optional.of(folder));
    }

    /** The usual port and the machine's time. */
    public static SandboxOptions usual(String manifest) {
        return new SandboxOptions(USUAL_PORT, manifest, SandboxClock.following());
    }

    /** A free port and the given time: for tests. */
    public static SandboxOptions anyPort(String manifest, SandboxClock clock) {
        return new SandboxOptions(0, manifest, clock);
    }
}
