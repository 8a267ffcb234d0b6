package dev.smrequest.cli;

import dev.smrequest.server.log.LogOutput;
import dev.smrequest.settings.Settings;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** {@code serve}: runs the bot against the Slack and GitLab of the settings until it is told to stop. */
@Command(
        name = "serve",
        description = "Runs the bot against Slack and GitLab. Settings: environment or the file SM_REQUEST_CONFIG.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {
    private static final String EVERY_ADDRESS = "0.0.0.0";
    private static final Logger log = LoggerFactory.getLogger(ServeCommand.class);

    private final Map<String, String> environment;
    private final RunningBot.Launcher launcher;

    ServeCommand(Map<String, String> environment, RunningBot.Launcher launcher) {
        this.environment = environment;
        this.launcher = launcher;
    }

    @Override
    public void run() {
        Settings settings = Settings.read(environment, Path.of(""));
        LogOutput.valueOf(settings.server().logFormat().name()).use();
        RunningBot bot = launcher.launch(settings, EVERY_ADDRESS, Clock.systemUTC());
        long millis = ManagementFactory.getRuntimeMXBean().getUptime();
        log.info("Ready on port {} after {} ms", bot.port(), millis);
        UntilStopped.thenClose(bot);
    }
}
