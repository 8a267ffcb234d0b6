package dev.smrequest.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smrequest.workflow.LabelGroup;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.State.Commitment;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowFileTest {
    private static final String HANDBOOK = WorkflowFiles.bundledText();
    private static final String STATES = "new_request, triage, backlog, assigned, transferred, declined, completed";

    @Test
    void bundledFile_isTheHandbooksProcess() {
        Workflow workflow = WorkflowFile.bundled();

        assertThat(workflow.baseLabel()).isEqualTo("sm_request");
        assertThat(workflow.states())
                .extracting(state -> state.label().name())
                .containsExactly(
                        "sm_req::new_request",
                        "sm_req::triage",
                        "sm_req::backlog",
                        "sm_req::assigned",
                        "sm_req::transferred",
                        "sm_req::declined",
                        "sm_req::completed");
        assertThat(workflow.states())
                .filteredOn(state -> !state.open())
                .extracting(State::key)
                .containsExactly("transferred", "declined", "completed");
        assertThat(workflow.initial().key()).isEqualTo("new_request");
        assertThat(commitments(workflow)).containsExactly(Commitment.NOT_COMMITTED, Commitment.COMMITTED);
        assertThat(workflow.teams())
                .extracting(Team::name)
                .containsExactly(
                        "PMM",
                        "Technical PMM",
                        "Partner Marketing",
                        "Competitive Intelligence",
                        "Market Research & Customer Insight");
        assertThat(workflow.team("tech_pmm").orElseThrow().label().spellings()).containsExactly("tech_pmm", "tech-pmm");
        assertThat(workflow.team("pmm").flatMap(Team::slackGroup)).contains("pmm-team");
        assertThat(workflow.milestones()).isEqualTo(Map.of("backlog", "SM - Backlog"));
        assertThat(workflow.transitions())
                .extracting(Transition::key)
                .containsExactly("triage", "backlog", "assign", "complete", "transfer", "decline", "reopen");
        assertThat(workflow.grooming())
                .extracting(LabelGroup::key)
                .containsExactly("devops", "usecase", "stage", "dod", "eteam", "priority");
    }

    @Test
    void laterFile_hasTheLaterStatesAndPriorities() {
        Workflow workflow = WorkflowFiles.later();

        assertThat(workflow.states())
                .extracting(state -> state.label().name())
                .contains(
                        "sm_req::assigned::Queue",
                        "sm_req::assigned::InProgress",
                        "sm_req::assigned::Waiting",
                        "sm_req::canceled");
        assertThat(workflow.grooming().get(2).labels()).containsExactly("priority::1", "priority::2", "priority::3");
    }

    @Test
    void handles_writtenWithAt_areTakenWithoutIt() {
        Workflow workflow =
                WorkflowFile.parse("own.yaml", HANDBOOK.replace("slack_group: pmm-team", "slack_group: '@pmm-team'"));

        assertThat(workflow.team("pmm").flatMap(Team::slackGroup)).contains("pmm-team");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("base_label: sm_request", "", "base_label is missing."),
                mistake(
                        "label: sm_req::triage",
                        "label: sm_req::backlog",
                        "states.backlog.label: \"sm_req::backlog\" already belongs to states.triage.label; a label can mean one thing only."),
                mistake(
                        "label: sm_req::triage",
                        "label: sm_req::TRANSFERED",
                        "states.transferred.aliases[0]: \"sm_req::transfered\" already belongs to states.triage.label; a label can mean one thing only."),
                mistake(
                        "label: sm_req::triage",
                        "label: triage",
                        "states.triage.label: \"triage\" must begin with \"sm_req::\", the state_scope."),
                mistake(
                        "label: sm_req::triage",
                        "label: 'sm_req::tri,age'",
                        "states.triage.label: \"sm_req::tri,age\" must have no comma, double quote or line break."),
                mistake(
                        "label: mrci",
                        "label: pmm",
                        "teams.mrci.label: \"pmm\" already belongs to teams.pmm.label; a label can mean one thing only."),
                mistake(
                        "aliases: [tech-pmm]",
                        "aliases: [sm_request]",
                        "teams.tech_pmm.aliases[0]: \"sm_request\" already belongs to base_label; a label can mean one thing only."),
                mistake(
                        "\"status::wip\"",
                        "pmm",
                        "states.assigned.companions[0]: \"pmm\" already belongs to teams.pmm.label; a companion is a label of its own."),
                mistake(
                        "\"p::3\"",
                        "\"p::1\"",
                        "grooming.priority.labels[2]: \"p::1\" already belongs to grooming.priority.labels[0]; a label can mean one thing only."),
                mistake("[\"p::1\", \"p::2\", \"p::3\"]", "[]", "grooming.priority.labels: needs at least one label."),
                mistake(
                        "phase: start",
                        "phase: strat",
                        "states: one state must have phase: start; new requests are filed in it.",
                        "states.new_request.phase must be one of start, underway, end."),
                mistake(
                        "label: sm_req::triage",
                        "label: sm_req::triage\n    phase: start",
                        "states: only one state can have phase: start, not new_request, triage."),
                mistake(
                        "phase: end",
                        "phase: underway",
                        "states: at least one state must have phase: end; requests are closed in it."),
                mistake(
                        "to: backlog",
                        "to: triage",
                        "states.backlog: cannot be reached from new_request: no chain of transitions leads to it."),
                mistake(
                        "from: [new_request, triage, backlog, assigned]",
                        "from: [new_request, triage, assigned]",
                        "states.backlog: is a dead end: no chain of transitions leads from it to an end state (transferred, declined, completed)."),
                mistake(
                        "to: completed",
                        "to: complete",
                        "states.completed: cannot be reached from new_request: no chain of transitions leads to it.",
                        "transitions.complete.to: \"complete\" is no state. The states are: " + STATES + "."),
                mistake(
                        "from: [assigned]",
                        "from: [assigned, asigned]",
                        "transitions.complete.from[1]: \"asigned\" is no state. The states are: " + STATES + "."),
                mistake(
                        "from: [assigned]",
                        "",
                        "states.completed: cannot be reached from new_request: no chain of transitions leads to it.",
                        "transitions.complete.from is missing."),
                mistake(
                        "milestone: backlog",
                        "milestone: later",
                        "transitions.backlog.milestone: \"later\" is no milestone. The milestones are: backlog."),
                mistake(
                        "milestone: backlog",
                        "milestone: backlog\n    needs: [milestone]",
                        "transitions.backlog.milestone: sets a milestone while the step also asks for one; keep one of the two."),
                mistake(
                        "takes: [deliverable]",
                        "takes: [link]",
                        "transitions.complete.takes[0] must be one of team, milestone, assignee, due_date, reason, destination, deliverable."),
                mistake(
                        "takes: [deliverable]",
                        "takes: [reason]\n    needs: [reason]",
                        "transitions.complete.takes: repeats reason, which the step already needs."),
                mistake(
                        "title: Complete\n",
                        "title: Assign\n",
                        "transitions.complete.title: \"Assign\" is already the text of transitions.assign.title; people could not tell them apart."),
                mistake(
                        "title: Complete\n",
                        "title: " + "x".repeat(76) + "\n",
                        "transitions.complete.title: is 76 characters long; Slack shows at most 75 here."),
                mistake(
                        "  complete:",
                        "  Complete it:",
                        "transitions.Complete it: a key is made of lower-case letters, digits and underscores, such as in_progress."),
                mistake(
                        "commitment: committed",
                        "comitment: committed",
                        "states.assigned.comitment is not a known key. Did you mean states.assigned.commitment?"),
                mistake("grooming:", "groming:", "groming is not a known key. Did you mean grooming?"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistake_inTheFile_isNamedWithPlaceAndValidNames(String right, String wrong, List<String> problems) {
        assertThat(HANDBOOK).contains(right);

        SettingsException refused = catchThrowableOfType(
                SettingsException.class, () -> WorkflowFile.parse("own.yaml", HANDBOOK.replace(right, wrong)));

        assertThat(refused.problems())
                .extracting(problem -> problem.replaceFirst("^own\\.yaml(, line \\d+)?: ", ""))
                .isEqualTo(problems);
    }

    @Test
    void mistakes_ofAllKinds_areNamedWithTheirLinesInOrder() {
        String yaml = """
                base_label: sm_request
                state_scope: sm_req
                states:
                  new:
                    title: New
                    label: sm_req::new
                    phase: start
                  done:
                    title: Done
                    label: sm_req::done
                    aliases:
                      - sm_req::Done
                    phase: stop
                    meaning: Done.
                transitions:
                  finish: {title: Finish, from: [new, newer], to: done}
                  again: []
                """;

        assertThat(catchThrowableOfType(SettingsException.class, () -> WorkflowFile.parse("own.yaml", yaml))
                        .problems())
                .containsExactly(
                        "own.yaml, line 3: states: at least one state must have phase: end; requests are closed in it.",
                        "own.yaml, line 4: states.new.meaning is missing.",
                        "own.yaml, line 12: states.done.aliases[0]: \"sm_req::Done\" already belongs to"
                                + " states.done.label; a label can mean one thing only.",
                        "own.yaml, line 13: states.done.phase must be one of start, underway, end.",
                        "own.yaml, line 16: transitions.finish.from[1]: \"newer\" is no state. The states are: new,"
                                + " done.",
                        "own.yaml, line 17: transitions.again must be a section with keys, not a list.",
                        "own.yaml, line 17: transitions.again.from is missing.",
                        "own.yaml, line 17: transitions.again.title is missing.",
                        "own.yaml, line 17: transitions.again.to is missing.");
    }

    @Test
    void emptyFile_isReportedWithAllThatIsMissing() {
        assertThatThrownBy(() -> WorkflowFile.parse("own.yaml", ""))
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "There are 4 problems in the settings:",
                        "  1. own.yaml: base_label is missing.",
                        "  2. own.yaml: state_scope is missing.",
                        "  3. own.yaml: states: one state must have phase: start; new requests are filed in it.",
                        "  4. own.yaml: states: at least one state must have phase: end; requests are closed in it."));
    }

    @Test
    void step_thatAsksForATeamWithoutTeams_isReported() {
        String yaml = """
                base_label: sm_request
                state_scope: sm_req
                states:
                  new: {title: New, label: "sm_req::new", phase: start, meaning: Received.}
                  done: {title: Done, label: "sm_req::done", phase: end, meaning: Done.}
                transitions:
                  finish: {title: Finish, from: [new], to: done, needs: [team]}
                """;

        assertThat(catchThrowableOfType(SettingsException.class, () -> WorkflowFile.parse("own.yaml", yaml))
                        .problems())
                .containsExactly("own.yaml, line 7: transitions.finish: asks for a team, but there are no teams.");
    }

    private static List<Commitment> commitments(Workflow workflow) {
        return Stream.of("backlog", "assigned")
                .map(key -> workflow.state(key).orElseThrow().commitment())
                .toList();
    }

    private static Arguments mistake(String right, String wrong, String... problems) {
        return Arguments.of(right, wrong, List.of(problems));
    }
}
