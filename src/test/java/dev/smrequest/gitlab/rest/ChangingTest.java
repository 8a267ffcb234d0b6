package dev.smrequest.gitlab.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.CallListener;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.rest.ScriptedServer.Answer;
import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Edit;
import dev.smrequest.workflow.IssueChange.Openness;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Changing an issue: one PUT of the difference, and an answer that is not believed before it is compared. */
class ChangingTest {
    private static final IssueChange ASSIGN = new IssueChange(
            List.of("sm_req::assigned"),
            List.of("sm_req::new_request", "sm_req::triage"),
            Edit.put("Q4FY20"),
            Edit.put(List.of("ada.park")),
            Edit.keep(),
            Optional.empty());

    private static final String NO_COMMA =
            "GitLab's project has no way to set the label \"Ads, print\" by its API, which"
                    + " reads the comma as the end of a name. Rename the label without a comma.";

    private final PretendProject project = new PretendProject();

    @Test
    void change_ofEverything_goesOutInOnePut() throws IOException {
        project.on("PUT /issues/7", Answer.json(200, """
                        {"iid":7,"title":"Battlecard","state":"opened","labels":["sm_request","sm_req::assigned"],
                         "milestone":{"id":9002,"title":"Q4FY20"},"assignees":[{"id":11,"username":"ada.park"}]}
                        """));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            IssueSnapshot changed = gitLab.apply(7, ASSIGN);

            assertThat(changed.labels()).containsExactly("sm_request", "sm_req::assigned");
            assertThat(changed.milestone()).contains("Q4FY20");
            assertThat(server.requests("PUT"))
                    .singleElement()
                    .satisfies(put -> assertThat(put.parameters())
                            .containsExactlyInAnyOrder(
                                    "add_labels=sm_req::assigned",
                                    "remove_labels=sm_req::new_request,sm_req::triage",
                                    "milestone_id=9002",
                                    "assignee_ids[]=11"));
        }
    }

    @Test
    void change_takenOverInPart_isNamedAndNotTriedAgain() throws IOException {
        project.on("PUT /issues/7", Answer.json(200, """
                        {"iid":7,"title":"Battlecard","state":"opened","labels":["sm_req::triage","sm_req::assigned"],
                         "assignees":[]}
                        """));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            GitLabException refusal = catchThrowableOfType(GitLabException.class, () -> gitLab.apply(7, ASSIGN));

            assertThat(refusal)
                    .hasMessage("Issue #7 was changed only in part. The issue lacks: removal of label"
                            + " \"sm_req::triage\", milestone \"Q4FY20\", assignee @ada.park. Either the bot's account"
                            + " may not set this (give it the role Planner or Reporter in the project), or the project"
                            + " does not know the name, or a label holds a comma.");
            assertThat(refusal.forPeople())
                    .isEqualTo("GitLab changed issue #7 only in part; missing: removal of label \"sm_req::triage\","
                            + " milestone \"Q4FY20\", assignee @ada.park.");
            assertThat(refusal.retry()).isEqualTo(Retry.NEVER);
        }
    }

    @Test
    void closing_thatGitLabIgnored_isNoticed() throws IOException {
        project.on("PUT /issues/7", Answer.json(200, "{\"iid\":7,\"state\":\"opened\"}"));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            GitLabException refusal =
                    catchThrowableOfType(GitLabException.class, () -> gitLab.apply(7, only(Openness.CLOSE)));

            assertThat(refusal).hasMessageContaining("The issue lacks: closing.");
            assertThat(server.requests("PUT").get(0).parameters()).containsExactly("state_event=close");
        }
    }

    @Test
    void reopening_isSentAsItsOwnEvent() throws IOException {
        project.on("PUT /issues/7", Answer.json(200, "{\"iid\":7,\"state\":\"opened\"}"));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(gitLab.apply(7, only(Openness.REOPEN)).open()).isTrue();
            assertThat(server.requests("PUT").get(0).parameters()).containsExactly("state_event=reopen");
        }
    }

    @Test
    void change_ofNothing_onlyReads() throws IOException {
        project.on("GET /issues/7", Answer.json(200, "{\"iid\":7,\"state\":\"closed\"}"));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            IssueChange nothing = IssueChange.ofLabels(List.of(), List.of());

            assertThat(gitLab.apply(7, nothing).open()).isFalse();
            assertThat(server.requests("PUT")).isEmpty();
        }
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(
                        change(List.of("sm_req::asigned"), List.of(), Optional.empty(), Optional.empty()),
                        "GitLab's project has no label \"sm_req::asigned\". Create it there, or correct the name in the"
                                + " issue template or the workflow file."),
                Arguments.of(change(List.of("Ads, print"), List.of(), Optional.empty(), Optional.empty()), NO_COMMA),
                Arguments.of(change(List.of(), List.of("Ads, print"), Optional.empty(), Optional.empty()), NO_COMMA),
                Arguments.of(
                        change(List.of(), List.of(), Optional.of("Q1FY99"), Optional.empty()),
                        "GitLab's project has no open milestone \"Q1FY99\". Create or reopen it in the project or a"
                                + " group above it, or choose another."),
                Arguments.of(
                        change(List.of(), List.of(), Optional.empty(), Optional.of("zoe")),
                        "GitLab's project has no member @zoe who can be assigned. Add that person to the project, or"
                                + " choose a member."),
                Arguments.of(
                        change(List.of(), List.of(), Optional.empty(), Optional.of("ben.ortiz")),
                        "GitLab's project has no member @ben.ortiz who can be assigned. Add that person to the project,"
                                + " or choose a member."));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void change_namingWhatTheProjectLacks_isRefusedBeforeAnythingIsSent(IssueChange impossible, String sentence)
            throws IOException {
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            GitLabException refusal = catchThrowableOfType(GitLabException.class, () -> gitLab.apply(7, impossible));

            assertThat(refusal).hasMessage(sentence);
            assertThat(sentence).startsWith(refusal.forPeople()).isNotEqualTo(refusal.forPeople());
            assertThat(refusal.retry()).isEqualTo(Retry.NEVER);
            assertThat(server.requests("PUT")).isEmpty();
        }
    }

    private static IssueChange change(
            List<String> add, List<String> remove, Optional<String> milestone, Optional<String> assignee) {
        return new IssueChange(
                add,
                remove,
                Edit.putIfTold(milestone),
                Edit.putIfTold(assignee.map(List::of)),
                Edit.keep(),
                Optional.empty());
    }

    private static IssueChange only(Openness openness) {
        return IssueChange.ofLabels(List.of(), List.of()).with(openness);
    }

    private static Gitlab4jProject at(ScriptedServer server) {
        return new Gitlab4jProject(
                server.url(), "glpat-sample", "sales/requests", Clock.systemUTC(), CallListener.NONE);
    }
}
