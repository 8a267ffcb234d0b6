package dev.smrequest.gitlab.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.CallListener;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.Milestone;
import dev.smrequest.gitlab.ShelfContent;
import dev.smrequest.gitlab.issue.IssueMarker;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.gitlab.issue.NewIssue;
import dev.smrequest.gitlab.issue.Shortfall;
import dev.smrequest.sandbox.gitlab.RunningGitLab;
import dev.smrequest.sandbox.gitlab.model.AccessLevel;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Edit;
import dev.smrequest.workflow.IssueChange.Openness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The adapter talks to the pretend GitLab: an issue's whole life, lost answers, and rights the bot lacks. */
class ConversationTest {
    private static final String WORD = "smreq0123456789abcdefghijkl";
    private static final IssueMarker MARKER = new IssueMarker(WORD, "[//]: # (" + WORD + ")");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private final RunningGitLab world = new RunningGitLab();
    private final Instant start = world.clock().instant();
    private final Gitlab4jProject gitLab = new Gitlab4jProject(
            world.url(), "sandbox-gitlab-bot", RunningGitLab.PROJECT, world.clock(), CallListener.NONE);

    @AfterEach
    void stop() {
        gitLab.close();
        world.close();
    }

    @Test
    void shelf_ofTheHandbooksProject_holdsWhatAFormNeeds() {
        ShelfContent shelf = gitLab.readShelf("A-SM-Support-Request");

        assertThat(shelf.template()).contains(RunningGitLab.TEMPLATE);
        assertThat(shelf.labels()).contains("sm_request", "status::wip", "Competitive Intelligence");
        assertThat(shelf.milestones())
                .extracting(Milestone::title)
                .containsExactlyInAnyOrder("SM - Backlog", "Q4FY27", "Q1FY28", "Q2FY28", "Q3FY28");
        assertThat(shelf.members()).extracting(Member::username).contains("ada.park", "dev.rao");
    }

    @Test
    void issue_throughItsLife_isFiledFoundAssignedAndClosed() {
        NewIssue wanted = issue();
        IssueSnapshot filed = gitLab.create(wanted);
        assertThat(Shortfall.of(wanted, filed).parts()).isEmpty();
        assertThat(filed.dueDate()).contains(DUE);

        assertThat(gitLab.findByMarker(MARKER, start)).contains(filed);

        IssueSnapshot assigned = gitLab.apply(
                filed.iid(),
                new IssueChange(
                        List.of("sm_req::assigned", "status::wip"),
                        List.of("sm_req::new_request", "sm_req::triage"),
                        Edit.put("Q4FY27"),
                        Edit.put(List.of("ben.ortiz")),
                        Edit.put(DUE.plusDays(1)),
                        Optional.empty()));
        assertThat(assigned.labels()).containsExactlyInAnyOrder("sm_request", "sm_req::assigned", "status::wip");
        assertThat(assigned.milestone()).contains("Q4FY27");
        assertThat(assigned.assignees()).extracting(Member::username).containsExactly("ben.ortiz");

        IssueChange close = new IssueChange(
                List.of("sm_req::completed"),
                List.of("sm_req::assigned"),
                Edit.clear(),
                Edit.clear(),
                Edit.clear(),
                Optional.of(Openness.CLOSE));
        assertThat(gitLab.apply(filed.iid(), close).open()).isFalse();
        assertThat(gitLab.read(filed.iid()).labels())
                .contains("sm_req::completed")
                .doesNotContain("sm_req::assigned");
        assertThat(gitLab.read(filed.iid()).assignees()).isEmpty();
        assertThat(gitLab.read(filed.iid()).milestone()).isEmpty();
        assertThat(gitLab.read(filed.iid()).dueDate()).isEmpty();
    }

    @Test
    void answer_lostAfterGitLabFiledTheIssue_isFoundByItsMarkerAndThereIsOne() {
        world.faults().add(Fault.once(Side.GITLAB, "POST .*/issues", new Effect.DropAfter()));

        GitLabException lost = catchThrowableOfType(GitLabException.class, () -> gitLab.create(issue()));

        assertThat(lost.retry()).isEqualTo(Retry.AFTER_CHECK);
        assertThat(gitLab.findByMarker(MARKER, start)).map(IssueSnapshot::iid).contains(1L);
        assertThat(catchThrowableOfType(GitLabException.class, () -> gitLab.read(2))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void marker_thatTheSearchDoesNotIndex_isFoundAmongTheBotsOwnIssues() {
        NewIssue hidden = new NewIssue(
                "Battlecard",
                "Text\n\n<!-- " + WORD + " -->",
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false);
        long iid = gitLab.create(hidden).iid();

        IssueMarker comment = new IssueMarker(WORD, "<!-- " + WORD + " -->");
        assertThat(gitLab.findByMarker(comment, start)).map(IssueSnapshot::iid).contains(iid);
        assertThat(gitLab.findByMarker(MARKER, start)).isEmpty();
    }

    @Test
    void label_misspelt_isNotCreatedAsAStray() {
        NewIssue typo = new NewIssue(
                "Battlecard", "Text", List.of("sm_reqest"), Optional.empty(), List.of(), Optional.empty(), false);

        assertThat(gitLab.create(typo).labels()).isEmpty();
        assertThat(gitLab.readShelf("A-SM-Support-Request").labels()).doesNotContain("sm_reqest");
    }

    /** Guests set labels on a new issue only; afterwards GitLab answers 200 and leaves them as they are. */
    @Test
    void bot_withTooLowARole_isToldWhatGitLabDropped() {
        world.world()
                .people()
                .grant(world.world().people().named("sm-request-bot").orElseThrow(), AccessLevel.GUEST);
        NewIssue wanted = issue();
        IssueSnapshot filed = gitLab.create(wanted);
        IssueChange triage = IssueChange.ofLabels(List.of("sm_req::triage"), List.of("sm_req::new_request"));

        GitLabException refusal = catchThrowableOfType(GitLabException.class, () -> gitLab.apply(filed.iid(), triage));

        assertThat(Shortfall.of(wanted, filed).parts()).isEmpty();
        assertThat(refusal)
                .hasMessageStartingWith("Issue #1 was changed only in part. The issue lacks: label"
                        + " \"sm_req::triage\", removal of label \"sm_req::new_request\".");
        assertThat(refusal.retry()).isEqualTo(Retry.NEVER);
    }

    @Test
    void token_thatIsWrong_isSaidWithoutShowingIt() {
        try (var stranger = new Gitlab4jProject(
                world.url(), "glpat-wrong", RunningGitLab.PROJECT, world.clock(), CallListener.NONE)) {
            GitLabException refusal =
                    catchThrowableOfType(GitLabException.class, () -> stranger.readShelf("A-SM-Support-Request"));

            assertThat(refusal.status()).isEqualTo(401);
            assertThat(refusal.getMessage()).contains("GITLAB_TOKEN").doesNotContain("glpat-wrong");
        }
    }

    private static NewIssue issue() {
        return new NewIssue(
                "Battlecard for Acme",
                "For Acme 🎯\n\n" + MARKER.line(),
                List.of("sm_request", "sm_req::new_request"),
                Optional.of("SM - Backlog"),
                List.of("ada.park"),
                Optional.of(DUE),
                false);
    }
}
