package dev.smrequest.cli;

import dev.smrequest.settings.Settings;
import java.time.Clock;

/** A bot that takes deliveries, until it is closed. */
public interface RunningBot extends AutoCloseable {
    /** The port it listens on. */
    int port();

    @Override
    void close();

    /** Builds and starts a bot. */
    @FunctionalInterface
    interface Launcher {
        /** Starts the bot on this address; it is ready when this returns. */
        RunningBot launch(Settings settings, String host, Clock clock);
    }
}
