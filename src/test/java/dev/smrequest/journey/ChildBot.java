package dev.smrequest.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bot as people run it: the jar in a process of its own, which can be killed without a warning. */
final class ChildBot implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Ready on port (\\d+) after (\\d+) ms");

    private static final long LOG_ENDS_WITHIN_MILLIS = 10_000;

    private final Process process;
    private final Thread reader;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private volatile int port;
    private volatile long startMillis;

    private ChildBot(Process process) {
        this.process = process;
        reader = new Thread(this::read, "child-bot-log");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts the jar and waits until it says that it is ready. */
    static ChildBot start(Map<String, String> environment, String... arguments) {
        ChildBot child = launch(environment, arguments);
        child.awaitReady();
        return child;
    }

    static ChildBot launch(Map<String, String> environment, String... arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(java.toString(), "-Xmx256m", "-jar", System.getProperty("bot.jar"))
                .redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.matches("(SLACK|GITLAB|DATABASE)_.*|PORT|DATA_DIR"));
        builder.environment().putAll(environment);
        try {
            return new ChildBot(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    long startMillis() {
        return startMillis;
    }

    String log() {
        return String.join("\n", log);
    }

    /** SIGKILL: nothing in the process hears of it. */
    void kill() {
        process.destroyForcibly();
    }

    /** SIGTERM; unlike {@link Process#destroy} this leaves the log open to be read to its end. */
    void stop() {
        process.toHandle().destroy();
    }

    int awaitExit() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("The bot does not end:\n" + log());
            }
            reader.join(LOG_ENDS_WITHIN_MILLIS);
            return process.exitValue();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void awaitReady() {
        try {
            if (!ready.await(60, TimeUnit.SECONDS) || port == 0) {
                throw new AssertionError("The bot does not get ready:\n" + log());
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(this::heard);
        } catch (IOException | UncheckedIOException e) {
            log.add(e.toString());
        } finally {
            ready.countDown();
        }
    }

    private void heard(String line) {
        log.add(line);
        Matcher said = READY.matcher(line);
        if (said.find()) {
            port = Integer.parseInt(said.group(1));
            startMillis = Long.parseLong(said.group(2));
            ready.countDown();
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    @Override
    public void close() {
        kill();
        awaitExit();
    }
}
