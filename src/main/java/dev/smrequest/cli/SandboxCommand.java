package dev.smrequest.cli;

import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.keep.KeptStateException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sandbox}: the bot with a pretend Slack and a pretend GitLab in one page, until it is told to stop. */
@Command(
        name = "sandbox",
        description = "Runs the bot with a pretend Slack and a pretend GitLab in a browser page of this machine.",
        mixinStandardHelpOptions = true)
final class SandboxCommand implements Runnable {
    private final RunningBot.Launcher launcher;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + SandboxOptions.USUAL_PORT,
            description = "Port of the page on this machine (default: ${DEFAULT-VALUE}; a free one when it is taken).")
    private int port;

    @Option(names = "--no-browser", description = "Only prints the page's address.")
    private boolean noBrowser;

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description = "Keeps messages, issues and the bot's database there, and goes on from them next time.")
    private Path keep;

    @Spec
    private CommandSpec spec;

    SandboxCommand(RunningBot.Launcher launcher) {
        this.launcher = launcher;
    }

    @Override
    public void run() {
        Sandbox sandbox = startSandbox();
        SandboxBot bot = new SandboxBot(sandbox, launcher, Optional.ofNullable(keep));
        bot.start();
        sandbox.onReset(bot::restart);
        greet(sandbox);
        UntilStopped.thenClose(() -> {
            bot.close();
            sandbox.close();
        });
    }

    private Sandbox startSandbox() {
        SandboxOptions options = new SandboxOptions(port, Manifest.text(), SandboxClock.following());
        try {
            return Sandbox.start(keep == null ? options : options.keptIn(keep));
        } catch (KeptStateException unusable) {
            throw new SandboxRefused(unusable);
        }
    }

    private void greet(Sandbox sandbox) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("The sandbox is at " + sandbox.url() + " (stop it with Ctrl-C)");
        out.flush();
        if (!noBrowser) {
            Desktop.show(sandbox.url());
        }
    }
}
