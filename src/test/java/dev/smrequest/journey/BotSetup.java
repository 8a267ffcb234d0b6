package dev.smrequest.journey;

import dev.smrequest.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** How the bot is installed and configured in a sandbox. */
final class BotSetup {
    private BotSetup() {}

    /** What a bot in this sandbox is configured with. */
    static Map<String, String> environment(Sandbox sandbox) {
        return Map.of(
                "SLACK_API_URL", sandbox.slackApiUrl().toString(),
                "SLACK_BOT_TOKEN", sandbox.keys().slackBotToken(),
                "SLACK_SIGNING_SECRET", sandbox.keys().slackSigningSecret(),
                "SLACK_ADMINS", Town.DEV,
                "GITLAB_URL", sandbox.gitlabUrl().toString(),
                "GITLAB_TOKEN", sandbox.keys().gitlabToken(),
                "GITLAB_PROJECT", "gitlab-com/marketing/product-marketing",
                "PORT", "0");
    }

    /** Its data in this folder. */
    static Map<String, String> in(Path data) {
        return Map.of("DATA_DIR", data.toString());
    }

    /** The same with this settings file. */
    static Map<String, String> in(Path data, String yaml) {
        return Map.of("DATA_DIR", data.toString(), "SM_REQUEST_CONFIG", settingsFile(data, yaml));
    }

    static String manifest() {
        try {
            return Files.readString(Path.of("manifest.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String settingsFile(Path folder, String yaml) {
        try {
            return Files.writeString(folder.resolve("bot.yaml"), yaml).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
