package dev.smrequest.settings;

import static dev.smrequest.settings.Key.key;
import static dev.smrequest.settings.Key.secret;

import dev.smrequest.server.gate.webhook.WebhookKey;
import dev.smrequest.settings.ServerSettings.LogFormat;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of the two platforms and of the process itself. */
final class PlatformKeys {
    private static final String SIGNING_TOKEN = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private PlatformKeys() {}

    static Stream<Key> all() {
        return Stream.of(
                key(
                        "slack.bot_token",
                        "SLACK_BOT_TOKEN",
                        s -> s.slack().botToken(),
                        secret("xoxb-1"),
                        "xoxb-2",
                        secret("xoxb-2")),
                key(
                        "slack.signing_secret",
                        "SLACK_SIGNING_SECRET",
                        s -> s.slack().signingSecret(),
                        secret("s1"),
                        "s2",
                        secret("s2")),
                key(
                        "slack.previous_signing_secret",
                        "SLACK_PREVIOUS_SIGNING_SECRET",
                        s -> s.slack().previousSigningSecret(),
                        Optional.empty(),
                        "s0",
                        Optional.of(secret("s0"))),
                key(
                        "slack.api_url",
                        "SLACK_API_URL",
                        s -> s.slack().apiUrl(),
                        "https://slack.com/api/",
                        "http://127.0.0.1:9/slack/api",
                        "http://127.0.0.1:9/slack/api/"),
                key(
                        "slack.channel",
                        "SLACK_CHANNEL",
                        s -> s.slack().channel(),
                        "product-marketing",
                        "'#requests'",
                        "#requests",
                        "requests"),
                key(
                        "slack.admins",
                        "SLACK_ADMINS",
                        s -> s.slack().admins(),
                        List.of(),
                        "[U1, W2]",
                        "U1, W2,",
                        List.of("U1", "W2")),
                key(
                        "gitlab.url",
                        "GITLAB_URL",
                        s -> s.gitlab().url(),
                        "https://gitlab.com",
                        "https://gitlab.example.com/git/",
                        "https://gitlab.example.com/git"),
                key("gitlab.token", "GITLAB_TOKEN", s -> s.gitlab().token(), secret("t1"), "t2", secret("t2")),
                key("gitlab.project", "GITLAB_PROJECT", s -> s.gitlab().project(), "group/project", "42", "42"),
                key(
                        "gitlab.template",
                        "GITLAB_TEMPLATE",
                        s -> s.gitlab().template(),
                        "A-SM-Support-Request",
                        "Other.md",
                        "Other"),
                key(
                        "gitlab.webhook_signing_token",
                        "GITLAB_WEBHOOK_SIGNING_TOKEN",
                        s -> s.gitlab().webhook().signingToken(),
                        Optional.empty(),
                        SIGNING_TOKEN,
                        WebhookKey.read(SIGNING_TOKEN)),
                key(
                        "gitlab.webhook_previous_signing_token",
                        "GITLAB_WEBHOOK_PREVIOUS_SIGNING_TOKEN",
                        s -> s.gitlab().webhook().previousSigningToken(),
                        Optional.empty(),
                        SIGNING_TOKEN,
                        WebhookKey.read(SIGNING_TOKEN)),
                key(
                        "gitlab.webhook_secret",
                        "GITLAB_WEBHOOK_SECRET",
                        s -> s.gitlab().webhook().secret(),
                        Optional.empty(),
                        "w1",
                        Optional.of(secret("w1"))),
                key(
                        "gitlab.webhook_previous_secret",
                        "GITLAB_WEBHOOK_PREVIOUS_SECRET",
                        s -> s.gitlab().webhook().previousSecret(),
                        Optional.empty(),
                        "w1",
                        Optional.of(secret("w1"))),
                key(
                        "database.url",
                        "DATABASE_URL",
                        s -> s.database().url(),
                        Optional.empty(),
                        "jdbc:postgresql://db.example.com/sm",
                        Optional.of(secret("jdbc:postgresql://db.example.com/sm"))),
                key(
                        "database.data_dir",
                        "DATA_DIR",
                        s -> s.database().dataDir(),
                        Path.of("/srv/data"),
                        "../store",
                        Path.of("/store")),
                key(
                        "database.user",
                        "DATABASE_USER",
                        s -> s.database().user(),
                        Optional.empty(),
                        "bot",
                        Optional.of("bot")),
                key(
                        "database.password",
                        "DATABASE_PASSWORD",
                        s -> s.database().password(),
                        Optional.empty(),
                        "pw",
                        Optional.of(secret("pw"))),
                key("server.port", "PORT", s -> s.server().port(), 3000, "8080", 8080),
                key(
                        "server.log_format",
                        "LOG_FORMAT",
                        s -> s.server().logFormat(),
                        LogFormat.TEXT,
                        "json",
                        LogFormat.JSON),
                key("jobs.threads", "", s -> s.jobs().threads(), 4, "8", 8),
                key(
                        "jobs.give_up_after",
                        "",
                        s -> s.jobs().giveUpAfter(),
                        Duration.ofDays(7),
                        "P1D",
                        Duration.ofDays(1)),
                key(
                        "gitlab.answers_within",
                        "",
                        s -> s.gitlab().answersWithin(),
                        Duration.ofSeconds(75),
                        "PT2M",
                        Duration.ofMinutes(2)),
                key(
                        "jobs.poll_every",
                        "",
                        s -> s.jobs().pollEvery(),
                        Duration.ofSeconds(1),
                        "PT0.2S",
                        Duration.ofMillis(200)),
                key(
                        "jobs.heartbeat_every",
                        "",
                        s -> s.jobs().heartbeatEvery(),
                        Duration.ofSeconds(5),
                        "PT1M",
                        Duration.ofMinutes(1)),
                key(
                        "shelf.refresh_every",
                        "",
                        s -> s.shelf().refreshEvery(),
                        Duration.ofMinutes(5),
                        "PT1H",
                        Duration.ofHours(1)));
    }
}
