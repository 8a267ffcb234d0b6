package dev.smrequest.settings;

import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Problems;
import dev.smrequest.settings.source.Reading;
import dev.smrequest.settings.source.Section;
import dev.smrequest.settings.source.Value;
import dev.smrequest.workflow.Label;
import dev.smrequest.workflow.LabelGroup;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.State.Commitment;
import dev.smrequest.workflow.State.Phase;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.check.WorkflowCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads a workflow from YAML and checks it whole; the bundled one is the handbook's process. */
public final class WorkflowFile {
    private static final String BUNDLED = "/workflow.yaml";

    private WorkflowFile() {}

    /** The process of the handbook's page "Strategic Marketing". */
    public static Workflow bundled() {
        try (InputStream file = Objects.requireNonNull(WorkflowFile.class.getResourceAsStream(BUNDLED), BUNDLED)) {
            return parse(BUNDLED, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads the text of a workflow file; {@code name} is what problems call it.
     *
     * @throws SettingsException with every problem found
     */
    public static Workflow parse(String name, String text) {
        Problems problems = new Problems();
        Workflow workflow = read(name, text, problems);
        if (!problems.sentences().isEmpty()) {
            throw new SettingsException(problems.sentences());
        }
        return workflow;
    }

    static Workflow read(String name, String text, Problems problems) {
        Reading reading = new Reading(name, text, Map.of(), problems);
        Workflow workflow = workflow(reading.root());
        reading.reportUnknownKeys();
        WorkflowCheck.problems(workflow).forEach(found -> reading.report(found.path(), found.sentence()));
        return workflow;
    }

    private static Workflow workflow(Section root) {
        return new Workflow(
                root.value("base_label").required(),
                root.value("state_scope").required(),
                all(root, "states", WorkflowFile::state),
                all(root, "teams", WorkflowFile::team),
                milestones(root),
                all(root, "transitions", WorkflowFile::transition),
                all(root, "grooming", WorkflowFile::group));
    }

    private static State state(String key, Section state) {
        return new State(
                key,
                state.value("title").required(),
                label(state),
                texts(state, "companions"),
                state.value("phase").oneOf(Phase.class).orElse(Phase.UNDERWAY),
                state.value("commitment").oneOf(Commitment.class).orElse(Commitment.NONE),
                state.value("meaning").required());
    }

    private static Team team(String key, Section team) {
        return new Team(key, team.value("name").required(), label(team), handle(team.value("slack_group")));
    }

    private static Transition transition(String key, Section step) {
        List<String> from = texts(step, "from");
        if (from.isEmpty()) {
            step.value("from").required();
        }
        return new Transition(
                key,
                step.value("title").required(),
                from,
                step.value("to").required(),
                needs(step, "needs"),
                needs(step, "takes"),
                step.value("milestone").text(),
                step.value("requester_too").as(Formats::flag, "true or false").orElse(false),
                step.value("done").or(step.value("title").or("")));
    }

    private static LabelGroup group(String key, Section group) {
        return new LabelGroup(key, group.value("title").required(), texts(group, "labels"));
    }

    private static Map<String, String> milestones(Section root) {
        Map<String, String> milestones = new LinkedHashMap<>();
        root.named("milestones").forEach((key, title) -> milestones.put(key, title.required()));
        return milestones;
    }

    private static Label label(Section section) {
        return new Label(section.value("label").required(), texts(section, "aliases"));
    }

    private static Optional<String> handle(Value value) {
        return value.text().map(name -> name.startsWith("@") ? name.substring(1) : name);
    }

    private static List<String> texts(Section section, String key) {
        return section.values(key).stream()
                .flatMap(value -> value.text().stream())
                .toList();
    }

    private static Set<Need> needs(Section section, String key) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        section.values(key).forEach(need -> need.oneOf(Need.class).ifPresent(needs::add));
        return needs;
    }

    private static <T> List<T> all(Section root, String key, BiFunction<String, Section, T> read) {
        return root.sections(key).entrySet().stream()
                .map(entry -> read.apply(entry.getKey(), entry.getValue()))
                .toList();
    }
}
