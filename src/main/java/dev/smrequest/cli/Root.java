package dev.smrequest.cli;

import dev.smrequest.failure.BotException;
import dev.smrequest.settings.Settings;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code sm-request-bot}: without a subcommand it serves, or shows the sandbox when nothing is configured. */
@Command(
        name = "sm-request-bot",
        description = "The Slack front door to Strategic Marketing's requests in GitLab.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Root implements Runnable {
    private final Map<String, String> environment;
    private final Runnable serve;
    private final Runnable sandbox;

    private Root(Map<String, String> environment, Runnable serve, Runnable sandbox) {
        this.environment = environment;
        this.serve = serve;
        this.sandbox = sandbox;
    }

    /** The whole command line over this environment. */
    public static CommandLine commandLine(Map<String, String> environment, RunningBot.Launcher launcher) {
        ServeCommand serve = new ServeCommand(environment, launcher);
        SandboxCommand sandbox = new SandboxCommand(launcher);
        return new CommandLine(new Root(environment, serve, sandbox))
                .addSubcommand(serve)
                .addSubcommand(sandbox)
                .addSubcommand(new ManifestCommand())
                .setExecutionExceptionHandler(Root::explain);
    }

    @Override
    public void run() {
        if (Settings.nothingConfigured(environment)) {
            sandbox.run();
        } else {
            serve.run();
        }
    }

    /** What the bot's own exceptions say is for people; anything else is a bug and shows its trace. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof BotException) {
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
