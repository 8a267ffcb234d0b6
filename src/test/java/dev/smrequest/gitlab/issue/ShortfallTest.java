package dev.smrequest.gitlab.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Edit;
import dev.smrequest.workflow.IssueChange.Openness;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortfallTest {
    private static final IssueSnapshot ISSUE = AnIssue.of(7, "Battlecard")
            .labels(List.of("sm_request", "sm_req::assigned"))
            .milestone(Optional.of("Q4FY20"))
            .assignees(List.of(new Member(11, "Ada.Park", "Ada Park")))
            .due(Optional.of(LocalDate.of(2026, 3, 4)))
            .snapshot();

    @Test
    void issue_filedAsWanted_lacksNothing() {
        NewIssue wanted = new NewIssue(
                "Battlecard",
                "",
                List.of("sm_request"),
                Optional.of("Q4FY20"),
                List.of("ada.park"),
                Optional.of(LocalDate.of(2026, 3, 4)),
                false);

        assertThat(Shortfall.of(wanted, ISSUE).isEmpty()).isTrue();
    }

    @Test
    void issue_ofWhichNothingElseWasWanted_lacksNothing() {
        NewIssue bare = new NewIssue("Battlecard", "", List.of(), Optional.empty(), List.of(), Optional.empty(), false);

        assertThat(Shortfall.of(bare, ISSUE).parts()).isEmpty();
    }

    @Test
    void issue_onAFreeTier_lacksTheSecondAssignee() {
        NewIssue two = new NewIssue(
                "Battlecard",
                "",
                List.of(),
                Optional.empty(),
                List.of("ada.park", "ben.ortiz"),
                Optional.empty(),
                false);

        assertThat(Shortfall.of(two, ISSUE).parts()).containsExactly("assignee @ben.ortiz");
    }

    @Test
    void change_carriedOut_lacksNothing() {
        IssueChange change = new IssueChange(
                List.of("sm_req::assigned"),
                List.of("sm_req::triage"),
                Edit.put("Q4FY20"),
                Edit.put(List.of("ada.park")),
                Edit.put(LocalDate.of(2026, 3, 4)),
                Optional.of(Openness.REOPEN));

        assertThat(Shortfall.of(change, ISSUE).isEmpty()).isTrue();
    }

    @Test
    void change_notCarriedOut_lacksEachPart() {
        IssueChange change = new IssueChange(
                List.of("sm_req::completed"),
                List.of("sm_req::assigned"),
                Edit.put("Q1FY21"),
                Edit.put(List.of("ben.ortiz")),
                Edit.put(LocalDate.of(2026, 3, 5)),
                Optional.of(Openness.CLOSE));

        assertThat(Shortfall.of(change, ISSUE).parts())
                .containsExactly(
                        "label \"sm_req::completed\"",
                        "removal of label \"sm_req::assigned\"",
                        "milestone \"Q1FY21\"",
                        "assignee @ben.ortiz",
                        "due date 2026-03-05",
                        "removal of assignee @Ada.Park",
                        "closing");
    }

    @Test
    void change_thatTakesAway_lacksWhatIsStillThere() {
        IssueChange change =
                new IssueChange(List.of(), List.of(), Edit.clear(), Edit.clear(), Edit.clear(), Optional.empty());

        assertThat(Shortfall.of(change, ISSUE).parts())
                .containsExactly(
                        "removal of milestone \"Q4FY20\"",
                        "removal of due date 2026-03-04",
                        "removal of assignee @Ada.Park");
    }
}
