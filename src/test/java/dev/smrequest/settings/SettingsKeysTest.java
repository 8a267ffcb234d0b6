package dev.smrequest.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.ping.hours.WorkingHours;
import dev.smrequest.ping.route.Rota;
import dev.smrequest.ping.route.Rule;
import dev.smrequest.ping.route.Target;
import dev.smrequest.server.gate.webhook.WebhookKey;
import dev.smrequest.settings.ServerSettings.LogFormat;
import dev.smrequest.settings.ping.EscalationSettings;
import dev.smrequest.settings.ping.HoursSettings;
import dev.smrequest.settings.ping.UrgentSettings;
import dev.smrequest.template.field.FieldOverride;
import dev.smrequest.template.field.FieldType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each key twice: its default, and set in the file; and by its environment variable where it has one. */
class SettingsKeysTest {
    private static final Map<String, String> REQUIRED = Map.of(
            "SLACK_BOT_TOKEN", "xoxb-1",
            "SLACK_SIGNING_SECRET", "s1",
            "GITLAB_TOKEN", "t1",
            "GITLAB_PROJECT", "group/project");

    private static final String SIGNING_TOKEN = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    Path folder;

    /** What a key is without being set, how it is written, and what is then read; {@code variable} empty if it has none. */
    record Key(
            String path,
            String variable,
            Function<Settings, Object> read,
            Object byDefault,
            String written,
            String inVariable,
            Object explicit) {
        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Key> keys() {
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
                        Duration.ofHours(1)),
                key(
                        "form.fields",
                        "",
                        s -> s.form().fields(),
                        Map.of(),
                        "{Audience: {type: several, required: true, hint: Who, choices: [Sales, 2020]}}",
                        Map.of(
                                "Audience",
                                new FieldOverride(
                                        Optional.of(FieldType.SEVERAL),
                                        Optional.of(true),
                                        Optional.of("Who"),
                                        Optional.of(List.of("Sales", "2020"))))),
                key(
                        "triage.groups",
                        "SLACK_TRIAGERS",
                        s -> s.triage().groups(),
                        List.of("pmm-team"),
                        "['@sm-leads', pmm-team]",
                        "@sm-leads, pmm-team",
                        List.of("sm-leads", "pmm-team")),
                key(
                        "triage.gitlab_names",
                        "",
                        s -> s.triage().gitlabNames(),
                        Map.of(),
                        "{U1: '@ada.park', W2: _b-2}",
                        Map.of("U1", "ada.park", "W2", "_b-2")),
                key(
                        "triage.waiting_label",
                        "",
                        s -> s.triage().waitingLabel(),
                        Optional.empty(),
                        "status::waiting",
                        Optional.of("status::waiting")),
                key(
                        "triage.earlier_projects",
                        "",
                        s -> s.triage().earlierProjects(),
                        List.of(),
                        "[old-group/requests, a/b/c]",
                        List.of("old-group/requests", "a/b/c")),
                key(
                        "talk.channels",
                        "",
                        s -> s.talk().channels(),
                        List.of(),
                        "['#requests', C0123]",
                        List.of("requests", "C0123")),
                key(
                        "ping.channels",
                        "",
                        s -> s.ping().channels(),
                        List.of("product-marketing"),
                        "['#requests', C0123]",
                        List.of("requests", "C0123")),
                key(
                        "ping.groups",
                        "",
                        s -> s.ping().groups(),
                        List.of("pmm-team"),
                        "['@sm-leads']",
                        List.of("sm-leads")),
                key(
                        "ping.rules",
                        "",
                        s -> s.ping().rules(),
                        List.of(Rule.to(new Target.Assignee()), Rule.to(new Target.Lead()), Rule.to(new Target.Duty())),
                        "[{label: 'usecase::CI', team: pmm, to: U1}, {to: assignee}]",
                        List.of(
                                new Rule(Optional.of("pmm"), Optional.of("usecase::CI"), new Target.Counterpart("U1")),
                                Rule.to(new Target.Assignee()))),
                key(
                        "ping.leads",
                        "",
                        s -> s.ping().leads(),
                        Map.of(),
                        "{pmm: U1, tech_pmm: W2}",
                        Map.of("pmm", "U1", "tech_pmm", "W2")),
                key(
                        "ping.duty",
                        "",
                        s -> s.ping().duty(),
                        Optional.empty(),
                        "{people: [U1, U2], turn: day, from: 2026-11-02, zone: Europe/Stockholm}",
                        Optional.of(new Rota(
                                List.of("U1", "U2"),
                                Rota.Turn.DAY,
                                LocalDate.of(2026, 11, 2),
                                ZoneId.of("Europe/Stockholm")))),
                key(
                        "ping.away_statuses",
                        "",
                        s -> s.ping().awayStatuses(),
                        List.of("palm_tree", "face_with_thermometer"),
                        "[':bus:', dash]",
                        List.of("bus", "dash")),
                key(
                        "ping.hours",
                        "",
                        s -> s.ping().hours(),
                        new HoursSettings(
                                new WorkingHours(
                                        LocalTime.of(9, 0),
                                        LocalTime.of(17, 0),
                                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                                ZoneId.of("UTC")),
                        "{from: '8:30', to: '24:00', days: [sunday], zone: Asia/Kolkata}",
                        new HoursSettings(
                                new WorkingHours(LocalTime.of(8, 30), LocalTime.MIDNIGHT, EnumSet.of(DayOfWeek.SUNDAY)),
                                ZoneId.of("Asia/Kolkata"))),
                key(
                        "ping.escalation",
                        "",
                        s -> s.ping().escalation(),
                        new EscalationSettings(30, 60, 120),
                        "{remind_after: 5, lead_after: 0, duty_after: 6}",
                        new EscalationSettings(5, 0, 6)),
                key("ping.nudges", "", s -> s.ping().nudges(), 3, "0", 0),
                key(
                        "ping.urgent",
                        "",
                        s -> s.ping().urgent(),
                        new UrgentSettings(2, Optional.empty()),
                        "{per_day: 1, label: 'urgent::yes'}",
                        new UrgentSettings(1, Optional.of("urgent::yes"))),
                key(
                        "sync.sweep_every",
                        "",
                        s -> s.sync().sweepEvery(),
                        Duration.ofMinutes(3),
                        "PT10M",
                        Duration.ofMinutes(10)),
                key(
                        "workflow_file",
                        "",
                        s -> s.workflowFile().map(Path::getFileName),
                        Optional.empty(),
                        "own.yaml",
                        Optional.of(Path.of("own.yaml"))));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void key_notSet_hasItsDefault(Key key) {
        assertThat(key.read().apply(read(REQUIRED))).isEqualTo(key.byDefault());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void key_inTheFile_isRead(Key key) throws IOException {
        assertThat(key.read().apply(read(with(key, key.written(), Map.of())))).isEqualTo(key.explicit());
    }

    @ParameterizedTest
    @MethodSource("variables")
    void key_inTheEnvironment_isReadEvenOverTheFile(Key key) throws IOException {
        String inFile = key.written().startsWith("[") ? "[U9]" : "1";
        assertThat(key.read().apply(read(with(key, inFile, Map.of(key.variable(), key.inVariable())))))
                .isEqualTo(key.explicit());
    }

    @ParameterizedTest
    @MethodSource("variables")
    void key_blankInTheEnvironment_isReadFromTheFile(Key key) throws IOException {
        assertThat(key.read().apply(read(with(key, key.written(), Map.of(key.variable(), " ")))))
                .isEqualTo(key.explicit());
    }

    @Test
    void workflow_ofItsFile_isTakenFromTheFolderOfTheSettings() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), WorkflowFiles.text("docs/workflow-later.example.yaml"));
        Files.writeString(folder.resolve("bot.yaml"), "workflow_file: own.yaml");
        Map<String, String> environment = new HashMap<>(REQUIRED);
        environment.put("SM_REQUEST_CONFIG", "bot.yaml");

        Settings settings = Settings.read(environment, folder);

        assertThat(settings.workflow()).isEqualTo(WorkflowFiles.later());
        assertThat(settings.workflowFile()).contains(folder.resolve("own.yaml"));
    }

    @Test
    void workflow_notSet_isTheBundledOne() {
        assertThat(read(REQUIRED).workflow()).isEqualTo(WorkflowFile.bundled());
    }

    static Stream<Key> variables() {
        return keys().filter(key -> !key.variable().isEmpty());
    }

    /** A file with the key, and the required variables except the key's own. */
    private Map<String, String> with(Key key, String written, Map<String, String> more) throws IOException {
        Files.writeString(folder.resolve("own.yaml"), WorkflowFiles.bundledText());
        String[] parts = key.path().split("\\.", -1);
        String text = parts.length == 1 ? key.path() + ": " + written : parts[0] + ":\n  " + parts[1] + ": " + written;
        Map<String, String> environment = new HashMap<>(REQUIRED);
        environment.remove(key.variable());
        environment.putAll(more);
        environment.put(
                "SM_REQUEST_CONFIG",
                Files.writeString(folder.resolve("bot.yaml"), text).toString());
        return environment;
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(environment, Path.of("/srv"));
    }

    private static Secret secret(String text) {
        return new Secret(text);
    }

    private static Key key(
            String path,
            String variable,
            Function<Settings, Object> read,
            Object byDefault,
            String written,
            Object explicit) {
        return key(path, variable, read, byDefault, written, written, explicit);
    }

    private static Key key(
            String path,
            String variable,
            Function<Settings, Object> read,
            Object byDefault,
            String written,
            String inVariable,
            Object explicit) {
        return new Key(path, variable, read, byDefault, written, inVariable, explicit);
    }
}
