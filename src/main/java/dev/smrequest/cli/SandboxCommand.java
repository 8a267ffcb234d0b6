package dev.smrequest.cli;

import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sandbox}: the bot with a pretend Slack and a pretend GitLab in one page, until it is told to stop. */
@Command(
        name = "sandbox",
        description = "Runs the bot with a pretend Slack and a pretend GitLab in a browser page. Keeps nothing.",
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

    @Spec
    private CommandSpec spec;

    SandboxCommand(RunningBot.Launcher launcher) {
        this.launcher = launcher;
    }

    @Override
    public void run() {
        Sandbox sandbox = Sandbox.start(new SandboxOptions(port, Manifest.text(), SandboxClock.following()));
        SandboxBot bot = new SandboxBot(sandbox, launcher);
        bot.start();
        sandbox.onReset(bot::restart);
        greet(sandbox);
        UntilStopped.thenClose(() -> {
            bot.close();
            sandbox.close();
        });
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
