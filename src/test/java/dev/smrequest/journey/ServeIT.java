package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people run it. */
class ServeIT {
    @TempDir
    private Path data;

    @Test
    void serve_without_settings_says_all_that_is_missing_and_ends() {
        try (ChildBot bot = ChildBot.launch(Map.of("DATA_DIR", data.toString()), "serve")) {
            assertThat(bot.awaitExit()).isEqualTo(1);
            assertThat(bot.log())
                    .contains(
                            "There are 4 problems in the settings:",
                            "SLACK_BOT_TOKEN",
                            "SLACK_SIGNING_SECRET",
                            "GITLAB_TOKEN",
                            "GITLAB_PROJECT")
                    .doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void serve_tells_when_it_is_ready_answers_and_stops_in_order() {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.anyPort(BotSetup.manifest(), SandboxClock.following()))) {
            Map<String, String> environment = new HashMap<>(BotSetup.environment(sandbox));
            environment.put("DATA_DIR", data.toString());
            environment.put("LOG_FORMAT", "json");
            try (ChildBot bot = ChildBot.start(environment, "serve")) {
                assertThat(bot.startMillis()).isPositive();
                assertThat(Page.of(bot.address().resolve("/healthz"))).isEqualTo("{\"status\":\"up\"}");
                assertThat(Page.of(bot.address().resolve("/readyz"))).contains("\"database\"", "\"features\"");
                assertThat(Page.of(bot.address().resolve("/metrics"))).contains("sm_request_queue_depth");

                bot.stop();

                assertThat(bot.awaitExit()).isEqualTo(143);
                assertThat(bot.log())
                        .contains("\"formattedMessage\":\"Stopped\"")
                        .doesNotContain(sandbox.keys().slackBotToken())
                        .doesNotContain(sandbox.keys().slackSigningSecret())
                        .doesNotContain(sandbox.keys().gitlabToken());
            }
        }
    }

    @Test
    void manifest_is_printed_for_an_address() {
        try (ChildBot bot = ChildBot.launch(Map.of(), "manifest", "https://bot.example.org/")) {
            assertThat(bot.awaitExit()).isZero();
            assertThat(bot.log())
                    .contains("url: https://bot.example.org/slack/events")
                    .doesNotContain("sm-request.example.com");
        }
    }
}
