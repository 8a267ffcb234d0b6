package dev.smrequest.gitlab.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.CallListener;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.IssueSnapshot;
import dev.smrequest.gitlab.rest.ScriptedServer.Answer;
import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Openness;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Changing an issue: one PUT of the difference, and an answer that is not believed before it is compared. */
class ChangingTest {
    private static final IssueChange ASSIGN = new IssueChange(
            List.of("sm_req::assigned"),
            List.of("sm_req::new_request", "sm_req::triage"),
            Optional.of("Q4FY20"),
            Optional.of("ada.park"),
            Optional.empty());

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
                    .hasMessage("Issue #7 was changed only in part. GitLab dropped without a word: removal of label"
                            + " \"sm_req::triage\", milestone \"Q4FY20\", assignee @ada.park. Either the bot's account"
                            + " may not set this (give it the role Planner or Reporter in the project), or GitLab does"
                            + " not know the name there any more.");
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

            assertThat(refusal).hasMessageContaining("dropped without a word: closing.");
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
            IssueChange nothing =
                    new IssueChange(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

            assertThat(gitLab.apply(7, nothing).open()).isFalse();
            assertThat(server.requests("PUT")).isEmpty();
        }
    }

    @Test
    void label_misspelt_isRefusedBeforeGitLabWouldCreateIt() throws IOException {
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            IssueChange typo = new IssueChange(
                    List.of("sm_req::asigned"), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

            assertThat(catchThrowableOfType(GitLabException.class, () -> gitLab.apply(7, typo)))
                    .hasMessageStartingWith("GitLab's project has no label \"sm_req::asigned\".");
            assertThat(server.requests("PUT")).isEmpty();
        }
    }

    private static IssueChange only(Openness openness) {
        return new IssueChange(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.of(openness));
    }

    private static Gitlab4jProject at(ScriptedServer server) {
        return new Gitlab4jProject(
                server.url(), "glpat-sample", "sales/requests", Clock.systemUTC(), CallListener.NONE);
    }
}
