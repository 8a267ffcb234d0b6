package dev.smrequest.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smrequest.failure.Retry;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsProblemsTest {
    private static final Map<String, String> REQUIRED = Map.of(
            "SLACK_BOT_TOKEN", "xoxb-1",
            "SLACK_SIGNING_SECRET", "s1",
            "GITLAB_TOKEN", "t1",
            "GITLAB_PROJECT", "group/project");
    private static final String DURATION =
            " must be a duration from PT0.01S to P365D, such as PT30S (seconds), PT5M (minutes), PT12H (hours) or P7D (days).";
    private static final String ADDRESS =
            " must be an address that begins with https:// or http:// and holds no user or password.";

    @Test
    void report_ofManyProblems_namesAllOfThemNumbered() {
        String yaml = """
                slack:
                  bot_tokn: xoxb-1
                  channel: [a, b]
                server:
                  port: 70000
                  port: 3000
                serwer: {}
                """;
        Map<String, String> environment = Map.of("GITLAB_URL", "gitlab.example.com", "SLACK_BOT_TOKEN", "xoxb-1");

        assertThatThrownBy(() -> SettingsReport.read(yaml, environment))
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        refused -> assertThat(refused.retry()).isEqualTo(Retry.NEVER))
                .hasMessage("""
                        There are 9 problems in the settings:
                          1. bot.yaml, line 2: slack.bot_tokn is not a known key. Did you mean slack.bot_token?
                          2. bot.yaml, line 3: slack.channel must be a single value, not a list.
                          3. bot.yaml, line 5: server.port must be a number from 0 to 65535.
                          4. bot.yaml, line 6: port is already set in line 5; keep one of the two.
                          5. bot.yaml, line 7: serwer is not a known key. Did you mean server?
                          6. SLACK_SIGNING_SECRET (or slack.signing_secret in the settings file) is not set: the signing secret from your Slack app's page "Basic Information".
                          7. GITLAB_URL must be an address that begins with https:// or http:// and holds no user or password.
                          8. GITLAB_TOKEN (or gitlab.token in the settings file) is not set: an access token with the scope api and at least the role Reporter in the project; GitLab: the project's Settings, "Access tokens".
                          9. GITLAB_PROJECT (or gitlab.project in the settings file) is not set: the project's path, such as gitlab-com/marketing/product-marketing, or its numeric id.""".replace("\n", System.lineSeparator()));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("slack: {api_url: slack.com}", "slack.api_url" + ADDRESS),
                mistake("slack: {api_url: 'ftp://slack.com/'}", "slack.api_url" + ADDRESS),
                mistake(
                        "slack: {channel: two words}",
                        "slack.channel must be a channel's name or id without blanks, such as product-marketing."),
                mistake("slack: {admins: U1}", "slack.admins must be a list, not a single value."),
                mistake(
                        "slack: {admins: [U1, ada]}",
                        "slack.admins[1] must be a Slack member id (U… or W…; in Slack: a person's profile, \"Copy member ID\")."),
                mistake(
                        "slack: {admins: [{a: b}]}",
                        "slack.admins[0] must be a single value, not a section with keys."),
                mistake(
                        "triage: {groups: [two words]}",
                        "triage.groups[0] must be the handle of a Slack user group, such as pmm-team."),
                mistake(
                        "triage: {gitlab_names: {ada: ada.park}}",
                        "triage.gitlab_names.ada is for no Slack member id (U… or W…; in Slack: a person's profile, \"Copy member ID\")."),
                mistake(
                        "triage: {gitlab_names: {U1: Ada Park}}",
                        "triage.gitlab_names.U1 must be a GitLab user name, such as ada.park."),
                mistake(
                        "triage: {waiting_label: 'a,b'}",
                        "triage.waiting_label must be a label's title without comma, double quote or line break."),
                mistake(
                        "triage: {earlier_projects: [requests]}",
                        "triage.earlier_projects[0] must be a project's full path, such as group/project."),
                mistake("slack: token", "slack must be a section with keys, not a single value."),
                mistake("gitlab: {url: 'https://me:pw@gitlab.example.com'}", "gitlab.url" + ADDRESS),
                mistake(
                        "database: {url: 'postgres://me:pw@db.example.com/sm'}",
                        "database.url must be a JDBC address such as jdbc:postgresql://db.example.com:5432/smrequest, or empty for the embedded database."),
                mistake("server: {port: -1}", "server.port must be a number from 0 to 65535."),
                mistake("server: {port: 65536}", "server.port must be a number from 0 to 65535."),
                mistake("server: {port: http}", "server.port must be a number from 0 to 65535."),
                mistake("server: {log_format: xml}", "server.log_format must be one of text, json."),
                mistake("jobs: {threads: 0}", "jobs.threads must be a number from 1 to 64."),
                mistake("jobs: {poll_every: 5s}", "jobs.poll_every" + DURATION),
                mistake("jobs: {poll_every: PT0S}", "jobs.poll_every" + DURATION),
                mistake("jobs: {give_up_after: P400D}", "jobs.give_up_after" + DURATION),
                mistake("shelf: {refresh_every: PT-5M}", "shelf.refresh_every" + DURATION),
                mistake(
                        "form: {fields: {Audience: {type: text}}}",
                        "form.fields.Audience.type must be one of short_text, long_text, choice, several, date, checkbox."),
                mistake(
                        "form: {fields: {Audience: {required: yes}}}",
                        "form.fields.Audience.required must be true or false."),
                mistake("form: {fields: {Audience: {choices: []}}}", null),
                mistake(
                        "form: {fields: {Audience: {type: date, choices: [a]}}}",
                        "form.fields.Audience.type must be choice or several, as the field has choices."),
                mistake(
                        "form: {fields: {Audience: {hin: a}}}",
                        "form.fields.Audience.hin is not a known key. Did you mean form.fields.Audience.hint?"),
                mistake("signing_secret: s1", "signing_secret is not a known key. Did you mean slack.signing_secret?"),
                mistake("shelf: {botToken: s1}", "shelf.botToken is not a known key. Did you mean slack.bot_token?"),
                mistake(
                        "socket_mode: true",
                        "socket_mode is not a known key. Valid here: database, form, gitlab, jobs, ping, server, shelf, slack, sync, talk, triage, workflow_file."),
                mistake("[a]", "the file must be made of keys with values, not a list."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistake_inTheFile_isNamedWithItsLine(String yaml, List<String> problems) {
        assertThat(SettingsReport.problems(yaml, REQUIRED)).isEqualTo(problems);
    }

    @Test
    void alias_inTheFile_isRefused() {
        assertThat(SettingsReport.problems("slack:\n  channel: &a b\ngitlab:\n  template: *a", REQUIRED))
                .containsExactly("bot.yaml, line 4: YAML aliases (*name) are not supported; write the value out.");
    }

    @Test
    void secondDocument_inTheFile_isRefused() {
        assertThat(SettingsReport.problems("slack: {}\n---\nslack: {}", REQUIRED))
                .containsExactly("bot.yaml, line 3: only one document (no second ---) is read.");
    }

    @ParameterizedTest
    @CsvSource({
        "'slack:\n  bot_token: \"xoxb-hidden\n'",
        "'slack:\n  bot_token: xoxb-hidden: x\n'",
        "'slack:\n\tbot_token: xoxb-hidden'",
        "'slack: {bot_token: [xoxb-hidden'",
        "'slack:\n  bot_token: @xoxb-hidden'"
    })
    void brokenFile_isReportedOnceWithoutQuotingIt(String yaml) {
        assertThat(SettingsReport.problems(yaml, REQUIRED))
                .singleElement()
                .asString()
                .matches("bot\\.yaml, line [123]: this is not YAML: .+\\.")
                .doesNotContain("hidden");
    }

    @Test
    void valuesThatDoNotFit_areNeverRepeated() {
        assertThat(SettingsReport.problems("database: {url: 'postgres://me:hidden@db.example.com/sm'}", REQUIRED)
                        .toString())
                .doesNotContain("hidden");
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_BOT_TOKEN, 'xoxb-hidden\nx'",
        "SLACK_SIGNING_SECRET, 'hidden hidden'",
        "SLACK_PREVIOUS_SIGNING_SECRET, 'hidden\u00a0hidden'",
        "GITLAB_TOKEN, glpat-hidden\u2026",
        "GITLAB_TOKEN, '\ufeffglpat-hidden'",
        "GITLAB_TOKEN, 'glpat-hidden\u007f'"
    })
    void token_thatNoHeaderTakes_isReportedWithoutRepeatingIt(String variable, String value) {
        assertThat(SettingsReport.problems("", with(variable, value)))
                .containsExactly(
                        variable + " must be made of letters, digits and signs of ASCII only, without blanks or"
                                + " line breaks inside: copy it again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hiddenAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "whsec_",
                "whsec_hidden!",
                "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==",
                "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g"
            })
    void signingToken_ofAnotherForm_isReportedWithoutRepeatingIt(String value) {
        assertThat(SettingsReport.problems("", with("GITLAB_WEBHOOK_SIGNING_TOKEN", value)))
                .containsExactly(
                        "GITLAB_WEBHOOK_SIGNING_TOKEN must be whsec_ and the Base64 of 32 bytes, as GitLab shows"
                                + " it when it makes it: copy it again.");
    }

    @Test
    void token_withBlanksAround_isTakenWithoutThem() {
        assertThat(SettingsReport.read("", with("GITLAB_TOKEN", " glpat-1\n"))
                        .gitlab()
                        .token()
                        .reveal())
                .isEqualTo("glpat-1");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://, 'a JDBC address such as jdbc:postgresql://db.example.com:5432/smrequest, or empty for the embedded database'",
        "jdbc:postgresql://ada:hidden%x@db.example.com/sm, written with %25 for a percent sign of a user or password",
        "jdbc:postgresql://db.example.com/sm?password=hidden%2, written with %25 for a percent sign of a user or password",
        "jdbc:postgresql://db.example.com:5432/sm?password=hid@den, 'written with %40 for an at sign, and %3F for a question mark, of a user or password'"
    })
    void databaseUrl_thatTheDatabaseWouldNotTake_isReportedWithoutRepeatingIt(String url, String mustBe) {
        assertThat(SettingsReport.problems("", with("DATABASE_URL", url)))
                .containsExactly("DATABASE_URL must be " + mustBe + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://ada:p%40ss%2Fw%3Ard@db.example.com:5433/sm?connectTimeout=9",
        "jdbc:postgresql://db.example.com/sm?user=ada&password=100%25",
        "jdbc:postgresql://ada@db.example.com/sm?password=p%3Fss"
    })
    void databaseUrl_withEscapes_isTakenAsWritten(String url) {
        assertThat(SettingsReport.read("", with("DATABASE_URL", url)).database().url())
                .contains(new Secret(url));
    }

    private static Map<String, String> with(String variable, String value) {
        Map<String, String> environment = new HashMap<>(REQUIRED);
        environment.put(variable, value);
        return environment;
    }

    @Test
    void file_thatIsMissing_isReportedWithItsPath() {
        Map<String, String> environment = new HashMap<>(REQUIRED);
        environment.put("SM_REQUEST_CONFIG", "none.yaml");

        assertThatThrownBy(() -> Settings.read(environment, Path.of("/nowhere")))
                .hasMessage("There is 1 problem in the settings:" + System.lineSeparator()
                        + "  1. SM_REQUEST_CONFIG names a file that cannot be read: /nowhere/none.yaml.");
    }

    @Test
    void settings_asText_showNoSecret() {
        Map<String, String> environment = new HashMap<>(REQUIRED);
        environment.putAll(Map.of(
                "SLACK_BOT_TOKEN", "hidden1",
                "SLACK_SIGNING_SECRET", "hidden2",
                "SLACK_PREVIOUS_SIGNING_SECRET", "hidden3",
                "GITLAB_TOKEN", "hidden4",
                "DATABASE_URL", "jdbc:postgresql://db.example.com/sm?password=hidden5",
                "DATABASE_PASSWORD", "hidden6"));

        assertThat(Settings.read(environment, Path.of("/srv")).toString())
                .doesNotContain("hidden")
                .contains("botToken=(secret)");
    }

    @Test
    void parts_notConfigured_areSaidToBeOff() {
        assertThat(Settings.read(REQUIRED, Path.of("/srv")).switchedOff())
                .containsExactly(
                        "Notices to admins: off (set slack.admins or SLACK_ADMINS).",
                        "GitLab webhooks: off (set gitlab.webhook_signing_token or GITLAB_WEBHOOK_SIGNING_TOKEN); changes in"
                                + " GitLab show after a sweep.",
                        "Running on several machines: off (set database.url or DATABASE_URL to a PostgreSQL database).",
                        "Triage duty: off (set ping.duty).",
                        "Conversation between cards and issues: off (set talk.channels).");
    }

    @Test
    void parts_configured_areNotSaidToBeOff() {
        Map<String, String> environment = new HashMap<>(REQUIRED);
        environment.put("SLACK_ADMINS", "U1");
        environment.put("GITLAB_WEBHOOK_SECRET", "w1");
        environment.put("DATABASE_URL", "jdbc:postgresql://db.example.com/sm");

        String yaml = "ping: {duty: {people: [U1], from: 2026-11-02}}\ntalk: {channels: [requests]}";

        assertThat(SettingsReport.read(yaml, environment).switchedOff()).isEmpty();
    }

    @Test
    void nothingConfigured_withoutSlackGitLabOrFile_isTrue() {
        assertThat(Settings.nothingConfigured(Map.of("PORT", "80", "GITLAB_CI", "true", "SLACK_BOT_TOKEN", "")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SLACK_BOT_TOKEN", "GITLAB_URL", "SM_REQUEST_CONFIG"})
    void nothingConfigured_withOneOfThem_isFalse(String variable) {
        assertThat(Settings.nothingConfigured(Map.of(variable, "x"))).isFalse();
    }

    private static Arguments mistake(String yaml, String problem) {
        return Arguments.of(yaml, problem == null ? List.of() : List.of("bot.yaml, line 1: " + problem));
    }
}
