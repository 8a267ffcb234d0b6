package dev.smrequest.settings;

import dev.smrequest.settings.ping.PingSettings;
import dev.smrequest.settings.process.FormSettings;
import dev.smrequest.settings.process.ShelfSettings;
import dev.smrequest.settings.process.SyncSettings;
import dev.smrequest.settings.process.TalkSettings;
import dev.smrequest.settings.process.TriageSettings;
import dev.smrequest.settings.source.Problems;
import dev.smrequest.settings.source.Reading;
import dev.smrequest.settings.source.Section;
import dev.smrequest.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All settings, read once at start from the YAML file named by {@code SM_REQUEST_CONFIG}, if any, and the environment,
 * which decides where both say something. The text of a settings record never shows a secret.
 */
public record Settings(
        SlackSettings slack,
        GitLabSettings gitlab,
        DatabaseSettings database,
        ServerSettings server,
        JobSettings jobs,
        ShelfSettings shelf,
        SyncSettings sync,
        FormSettings form,
        TriageSettings triage,
        PingSettings ping,
        TalkSettings talk,
        Optional<Path> workflowFile,
        Workflow workflow) {
    private static final String FILE = "SM_REQUEST_CONFIG";

    /**
     * Reads the settings. Relative paths start from the working directory, that of the workflow file from the folder of
     * the settings file.
     *
     * @throws SettingsException with every problem found
     */
    public static Settings read(Map<String, String> environment, Path workingDirectory) {
        Problems problems = new Problems();
        Optional<Path> file = file(environment).map(workingDirectory::resolve);
        String text = file.flatMap(path -> text(FILE, path, problems)).orElse("");
        String name = file.map(path -> path.getFileName().toString()).orElse("");
        Reading reading = new Reading(name, text, environment, problems);
        Path folder =
                file.flatMap(path -> Optional.ofNullable(path.getParent())).orElse(workingDirectory);
        Settings settings = read(reading.root(), workingDirectory, folder, problems);
        reading.reportUnknownKeys();
        if (!problems.sentences().isEmpty()) {
            throw new SettingsException(problems.sentences());
        }
        return settings;
    }

    /** Whether nobody has told the bot any Slack or GitLab to work with; then the sandbox is meant. */
    public static boolean nothingConfigured(Map<String, String> environment) {
        return variables().stream()
                .filter(name -> name.equals(FILE) || name.startsWith("SLACK_") || name.startsWith("GITLAB_"))
                .allMatch(name -> environment.getOrDefault(name, "").isBlank());
    }

    /** The environment variables that are read. */
    static Set<String> variables() {
        Problems passedOver = new Problems();
        Reading reading = new Reading("", "", Map.of(), passedOver);
        read(reading.root(), Path.of(""), Path.of(""), passedOver);
        Set<String> names = new TreeSet<>(reading.askedVariables());
        names.add(FILE);
        return names;
    }

    /** What is off because a setting is not set, in one sentence each, for the log and the readiness report. */
    public List<String> switchedOff() {
        List<String> off = new ArrayList<>();
        if (slack.admins().isEmpty()) {
            off.add("Notices to admins: off (set slack.admins or SLACK_ADMINS).");
        }
        if (gitlab.webhook().secrets().isEmpty()) {
            off.add(
                    "GitLab webhooks: off (set gitlab.webhook_signing_token or GITLAB_WEBHOOK_SIGNING_TOKEN); changes in"
                            + " GitLab show after a sweep.");
        }
        if (database.url().isEmpty()) {
            off.add("Running on several machines: off (set database.url or DATABASE_URL to a PostgreSQL database).");
        }
        if (ping.duty().isEmpty()) {
            off.add("Triage duty: off (set ping.duty).");
        }
        if (talk.isOff()) {
            off.add("Conversation between cards and issues: off (set talk.channels).");
        }
        return List.copyOf(off);
    }

    private static Settings read(Section root, Path workingDirectory, Path folder, Problems problems) {
        Optional<Path> workflowFile =
                root.value("workflow_file").as(DatabaseSettings::path, "a path").map(folder::resolve);
        SlackSettings slack = SlackSettings.read(root.section("slack"));
        GitLabSettings gitlab = GitLabSettings.read(root.section("gitlab"));
        DatabaseSettings database = DatabaseSettings.read(root.section("database"), workingDirectory);
        ServerSettings server = ServerSettings.read(root.section("server"));
        JobSettings jobs = JobSettings.read(root.section("jobs"));
        ShelfSettings shelf = ShelfSettings.read(root.section("shelf"));
        SyncSettings sync = SyncSettings.read(root.section("sync"));
        FormSettings form = FormSettings.read(root.section("form"));
        TriageSettings triage = TriageSettings.read(root.section("triage"));
        Workflow workflow = workflow(workflowFile, problems);
        PingSettings ping = PingSettings.read(root.section("ping"), slack.channel(), triage.groups(), workflow);
        TalkSettings talk = TalkSettings.read(root.section("talk"));
        return new Settings(
                slack, gitlab, database, server, jobs, shelf, sync, form, triage, ping, talk, workflowFile, workflow);
    }

    private static Workflow workflow(Optional<Path> file, Problems problems) {
        return file.flatMap(path -> text("workflow_file", path, problems)
                        .map(text -> WorkflowFile.read(path.getFileName().toString(), text, problems)))
                .orElseGet(WorkflowFile::bundled);
    }

    private static Optional<Path> file(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(FILE))
                .filter(text -> !text.isBlank())
                .flatMap(text -> DatabaseSettings.path(text.strip()));
    }

    private static Optional<String> text(String setting, Path path, Problems problems) {
        try {
            return Optional.of(Files.readString(path));
        } catch (IOException unreadable) {
            problems.add(setting + " names a file that cannot be read: " + path + ".");
            return Optional.empty();
        }
    }
}
