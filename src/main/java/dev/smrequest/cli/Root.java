package dev.smrequest.cli;

import dev.smrequest.failure.BotException;
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
    private final Runnable serve;

    private Root(Runnable serve) {
        this.serve = serve;
    }

    /** The whole command line over this environment. */
    public static CommandLine commandLine(Map<String, String> environment, RunningBot.Launcher launcher) {
        ServeCommand serve = new ServeCommand(environment, launcher);
        return new CommandLine(new Root(serve))
                .addSubcommand(serve)
                .addSubcommand(new ManifestCommand())
                .setExecutionExceptionHandler(Root::explain);
    }

    @Override
    public void run() {
        serve.run();
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
