package dev.smrequest.cli;

import java.io.PrintWriter;
import java.net.URI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code manifest}: prints the Slack app's manifest with this bot's address filled in. */
@Command(
        name = "manifest",
        description = "Prints the Slack app's manifest for your address.",
        mixinStandardHelpOptions = true)
final class ManifestCommand implements Runnable {
    @Parameters(paramLabel = "URL", description = "Where Slack reaches the bot, such as https://bot.example.com")
    private URI address;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(Manifest.forAddress(address));
        out.flush();
    }
}
