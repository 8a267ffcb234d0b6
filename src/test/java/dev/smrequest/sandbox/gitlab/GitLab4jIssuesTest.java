package dev.smrequest.sandbox.gitlab;

import static dev.smrequest.sandbox.gitlab.RunningGitLab.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smrequest.sandbox.gitlab.model.Tier;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.gitlab4j.api.GitLabApi;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.IssuesApi;
import org.gitlab4j.api.Pager;
import org.gitlab4j.api.models.Issue;
import org.gitlab4j.api.models.IssueFilter;
import org.gitlab4j.api.models.Note;
import org.gitlab4j.models.Constants.IssueState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The official Java client talks to the pretend GitLab about issues and comments. */
class GitLab4jIssuesTest {
    private RunningGitLab gitlab;
    private GitLabApi bot;

    @BeforeEach
    void start() {
        gitlab = new RunningGitLab();
        bot = gitlab.client("bot");
    }

    @AfterEach
    void stop() {
        bot.close();
        gitlab.close();
    }

    /** The client has no add_labels and remove_labels; its base class lets us add them. */
    private static final class Changes extends IssuesApi {
        Changes(GitLabApi api) {
            super(api);
        }

        Issue put(long iid, Map<String, String> attributes) throws GitLabApiException {
            MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
            attributes.forEach(form::putSingle);
            return put(Response.Status.OK, form, "projects", getProjectIdOrPath(PROJECT), "issues", iid)
                    .readEntity(Issue.class);
        }
    }

    private Issue create(String title, String description, String labels) throws GitLabApiException {
        return bot.getIssuesApi()
                .createIssue(PROJECT, title, description, false, null, null, labels, null, null, null, null);
    }

    @Test
    void create_withEverything_comesBack() throws GitLabApiException {
        long milestone =
                gitlab.world().milestones().titled("Q4FY27").orElseThrow().id();

        Issue issue = bot.getIssuesApi()
                .createIssue(
                        PROJECT,
                        "T",
                        "D",
                        true,
                        List.of(12L),
                        milestone,
                        "sm_request,mrci",
                        null,
                        Date.from(Instant.parse("2027-03-04T00:00:00Z")),
                        null,
                        null);

        assertThat(issue.getLabels()).containsExactly("mrci", "sm_request");
        assertThat(issue.getMilestone().getTitle()).isEqualTo("Q4FY27");
        assertThat(issue.getAssignees()).extracting("username").containsExactly("ben.ortiz");
        assertThat(issue.getConfidential()).isTrue();
        assertThat(gitlab.world()
                        .issues()
                        .byIid(1)
                        .orElseThrow()
                        .planning()
                        .due()
                        .orElseThrow())
                .hasToString("2027-03-04");
    }

    @Test
    void create_withCommandsInDescription_runsThemOverParameters() throws GitLabApiException {
        Issue issue =
                create("T", "text\n/label ~mrci ~\"Partner Marketing\" ~nope\n/close\n/due 2026-12-01", "sm_request");

        assertThat(issue.getDescription()).isEqualTo("text");
        assertThat(issue.getLabels()).containsExactly("Partner Marketing", "mrci", "sm_request");
        assertThat(issue.getState()).isEqualTo(IssueState.OPENED);
        assertThat(issue.getDueDate()).isNotNull();
    }

    @Test
    void create_withUnknownLabel_makesAStrayOne() throws GitLabApiException {
        create("T", "", "sm_reqest");

        assertThat(bot.getLabelsApi().getProjectLabel(PROJECT, "sm_reqest").getColor())
                .isEqualTo("#6699cc");
    }

    @Test
    void create_withTooLongTitle_isRefusedWithTheField() {
        assertThatThrownBy(() -> create("x".repeat(256), "", ""))
                .isInstanceOfSatisfying(GitLabApiException.class, refusal -> {
                    assertThat(refusal.getHttpStatus()).isEqualTo(400);
                    assertThat(refusal.getValidationErrors())
                            .containsEntry("title", List.of("is too long (maximum is 255 characters)"));
                });
    }

    @Test
    void update_addAndRemoveLabels_keepsTheOthers() throws GitLabApiException {
        create("T", "", "sm_request,sm_req::new_request,mrci");

        Issue changed = new Changes(bot)
                .put(1, Map.of("add_labels", "sm_req::triage,pmm", "remove_labels", "mrci", "assignee_ids", "15"));

        assertThat(changed.getLabels()).containsExactly("pmm", "sm_req::triage", "sm_request");
        assertThat(changed.getAssignees()).isEmpty();
    }

    @Test
    void update_onFreeTier_keepsBothLabelsOfAScope() throws GitLabApiException {
        gitlab.world().tier(Tier.FREE);
        create("T", "", "sm_req::new_request");

        assertThat(new Changes(bot)
                        .put(1, Map.of("add_labels", "sm_req::triage"))
                        .getLabels())
                .containsExactly("sm_req::new_request", "sm_req::triage");
    }

    @Test
    void closeAndReopen_changeTheState() throws GitLabApiException {
        create("T", "", "");

        assertThat(bot.getIssuesApi().closeIssue(PROJECT, 1L).getState()).isEqualTo(IssueState.CLOSED);
        assertThat(bot.getIssuesApi().reopenIssue(PROJECT, 1L).getState()).isEqualTo(IssueState.OPENED);
    }

    @Test
    void list_byPages_givesEachIssueOnce() throws GitLabApiException {
        for (int i = 1; i <= 5; i++) {
            create("Issue " + i, "", "");
        }

        Pager<Issue> pager = bot.getIssuesApi().getIssues(PROJECT, 2);

        assertThat(pager.getTotalItems()).isEqualTo(5);
        assertThat(pager.all()).extracting(Issue::getIid).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void search_forMarker_findsLinkDefinitionButNoComment() throws GitLabApiException {
        create("Found", "text\n\n[//]: # (smr7f3a9c)", "");
        create("Hidden", "text <!-- smr7f3a9c -->", "");
        create("Long", "y".repeat(60), "");

        assertThat(search("smr7f3a9c")).containsExactly("Found");
        assertThat(search("smr7f")).containsExactly("Found");
        assertThat(search("7f3a9c")).isEmpty();
        assertThat(search("y".repeat(60))).isEmpty();
    }

    private List<String> search(String text) throws GitLabApiException {
        IssueFilter filter = new IssueFilter();
        filter.setSearch(text);
        return bot.getIssuesApi().getIssues(PROJECT, filter).stream()
                .map(Issue::getTitle)
                .toList();
    }

    @Test
    void confidentialIssue_forStranger_isNotThere() throws GitLabApiException {
        bot.getIssuesApi().createIssue(PROJECT, "T", "", true, null, null, null, null, null, null, null);
        try (GitLabApi omar = gitlab.client("omar.haddad")) {
            assertThatThrownBy(() -> omar.getIssuesApi().getIssue(PROJECT, 1L)).hasMessage("404 Project Not Found");
        }
    }

    @Test
    void note_ofProse_isListed() throws GitLabApiException {
        create("T", "", "");

        Note note = bot.getNotesApi().createIssueNote(PROJECT, 1L, "Hello\n/label ~mrci");

        assertThat(note.getBody()).isEqualTo("Hello");
        assertThat(bot.getNotesApi().getIssueNotes(PROJECT, 1L))
                .extracting(Note::getBody)
                .containsExactly("Hello");
        assertThat(bot.getIssuesApi().getIssue(PROJECT, 1L).getLabels()).containsExactly("mrci");
        assertThat(bot.getNotesApi()
                        .updateIssueNote(PROJECT, 1L, note.getId(), "Bye")
                        .getBody())
                .isEqualTo("Bye");
        bot.getNotesApi().deleteIssueNote(PROJECT, 1L, note.getId());
        assertThat(bot.getNotesApi().getIssueNotes(PROJECT, 1L)).isEmpty();
    }

    @Test
    void note_ofCommandsOnly_hasNoId() throws GitLabApiException {
        create("T", "", "");

        assertThat(bot.getNotesApi().createIssueNote(PROJECT, 1L, "/close").getId())
                .isNull();
        assertThat(bot.getIssuesApi().getIssue(PROJECT, 1L).getState()).isEqualTo(IssueState.CLOSED);
    }

    @Test
    void labelEvents_tellWhatHappened() throws GitLabApiException {
        create("T", "", "sm_req::new_request");
        new Changes(bot).put(1, Map.of("add_labels", "sm_req::triage"));

        assertThat(bot.getResourceLabelEventsApi().getIssueLabelEvents(PROJECT, 1L))
                .extracting(event -> event.getAction() + " " + event.getLabel().getName())
                .containsExactly("add sm_req::new_request", "add sm_req::triage", "remove sm_req::new_request");
    }

    @Test
    void create_answerLostAfterTheWrite_leavesTheIssue() {
        gitlab.faults()
                .add(Fault.once(Side.GITLAB, "POST .*issues", new Effect.RefuseAfter(Effect.Refuse.serverError(502))));

        assertThatThrownBy(() -> create("T", "", ""))
                .isInstanceOfSatisfying(
                        GitLabApiException.class,
                        refusal -> assertThat(refusal.getHttpStatus()).isEqualTo(502));
        assertThat(gitlab.world().issues().all()).hasSize(1);
    }

    @Test
    void create_refusedBeforeTheWrite_leavesNothing() {
        gitlab.faults().add(Fault.once(Side.GITLAB, "POST .*issues", Effect.Refuse.tooMany(7)));

        assertThatThrownBy(() -> create("T", "", ""))
                .isInstanceOfSatisfying(
                        GitLabApiException.class,
                        refusal -> assertThat(refusal.getHeaders()).containsEntry("Retry-After", List.of("7")));
        assertThat(gitlab.world().issues().all()).isEmpty();
    }
}
