package dev.smrequest.cli;

import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The bot inside the sandbox: configured like any other, its data in a folder that goes when it stops, unless it is to be kept. */
final class SandboxBot implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String SETTINGS = "/sandbox-bot.yaml";

    private final Sandbox sandbox;
    private final RunningBot.Launcher launcher;
    private final Optional<Path> kept;
    private RunningBot bot;
    private Path data;

    SandboxBot(Sandbox sandbox, RunningBot.Launcher launcher, Optional<Path> kept) {
        this.sandbox = sandbox;
        this.launcher = launcher;
        this.kept = kept.map(folder -> folder.resolve("bot"));
    }

    synchronized void start() {
        data = folder();
        bot = launcher.launch(Settings.read(environment(), data), LOOPBACK, sandbox.clock());
        URI address = URI.create("http://" + LOOPBACK + ":" + bot.port());
        sandbox.connectBot(address);
        sandbox.webhookTo(address);
    }

    /** Begins anew with the pretend services: what it remembers of them is gone too. */
    synchronized void restart() {
        bot.close();
        delete(data);
        start();
    }

    @Override
    public synchronized void close() {
        bot.close();
        if (kept.isEmpty()) {
            delete(data);
        }
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("SLACK_API_URL", sandbox.slackApiUrl().toString()),
                Map.entry("SLACK_BOT_TOKEN", sandbox.keys().slackBotToken()),
                Map.entry("SLACK_SIGNING_SECRET", sandbox.keys().slackSigningSecret()),
                Map.entry("SLACK_ADMINS", "U0DEV"),
                Map.entry("GITLAB_URL", sandbox.gitlabUrl().toString()),
                Map.entry("GITLAB_TOKEN", sandbox.keys().gitlabToken()),
                Map.entry("GITLAB_PROJECT", "gitlab-com/marketing/product-marketing"),
                Map.entry("GITLAB_WEBHOOK_SIGNING_TOKEN", sandbox.keys().gitlabSigningToken()),
                Map.entry("PORT", "0"),
                Map.entry("DATA_DIR", data.toString()),
                Map.entry("SM_REQUEST_CONFIG", settings().toString()));
    }

    /** Who is who among the invented people, where the bot can read it. */
    private Path settings() {
        try (InputStream bundled = Objects.requireNonNull(SandboxBot.class.getResourceAsStream(SETTINGS), SETTINGS)) {
            Path file = data.resolve("sandbox-bot.yaml");
            Files.copy(bundled, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        try {
            return kept.isPresent()
                    ? Files.createDirectories(kept.get())
                    : Files.createTempDirectory("sm-request-sandbox");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
