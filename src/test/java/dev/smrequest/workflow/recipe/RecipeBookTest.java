package dev.smrequest.workflow.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Edit;
import dev.smrequest.workflow.IssueChange.Openness;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.recipe.Decision.Granted;
import dev.smrequest.workflow.recipe.Decision.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeBookTest {
    private final RecipeBook recipes =
            new RecipeBook(WorkflowFile.bundled(), Clock.fixed(Instant.parse("2019-12-16T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void triage_toAnotherTeam_takesTheRequestFromTheFirst() {
        IssueChange change =
                granted("triage", open("sm_request", "sm_req::triage", "pmm", "bug"), Map.of(Need.TEAM, "tech_pmm"));

        assertThat(change)
                .isEqualTo(IssueChange.ofLabels(
                        List.of("sm_req::triage", "tech_pmm"),
                        List.of(
                                "sm_req::new_request",
                                "sm_req::New",
                                "sm_req::backlog",
                                "sm_req::assigned",
                                "sm_req::transferred",
                                "sm_req::transfered",
                                "sm_req::declined",
                                "sm_req::completed",
                                "status::wip",
                                "pmm",
                                "tech-pmm",
                                "Partner Marketing",
                                "Competitive Intelligence",
                                "mrci")));
    }

    @Test
    void backlog_fromAMess_removesNestedAndStrangeStateLabelsAndKeepsTheTeams() {
        IssueNow issue = open("sm_request", "sm_req::assigned::Queue", "sm_req::odd", "SM_REQ::Triage", "pmm");

        IssueChange change = granted("backlog", issue, Map.of());

        assertThat(change.removeLabels())
                .contains("sm_req::assigned::Queue", "sm_req::odd", "SM_REQ::Triage", "sm_req::assigned")
                .doesNotContain("sm_req::backlog", "pmm", "sm_request");
        assertThat(change.milestone()).isEqualTo(Edit.put("SM - Backlog"));
        assertThat(QuickActionSnippet.of(change, issue.labels(), List.of())).isEqualTo("""
                        /unlabel ~"sm_req::assigned::Queue" ~"sm_req::odd" ~"SM_REQ::Triage"
                        /label ~"sm_req::backlog"
                        /milestone %"SM - Backlog\"""");
    }

    @Test
    void assign_withQuarterAndPerson_addsTheWorkInProgressLabel() {
        IssueChange change = granted(
                "assign",
                open("sm_request", "sm_req::backlog"),
                Map.of(Need.MILESTONE, " Q4FY20 ", Need.ASSIGNEE, "@ada.park"));

        assertThat(change.addLabels()).containsExactly("sm_req::assigned", "status::wip");
        assertThat(change.removeLabels()).doesNotContain("status::wip");
        assertThat(change.milestone()).isEqualTo(Edit.put("Q4FY20"));
        assertThat(change.assignees()).isEqualTo(Edit.put(List.of("ada.park")));
        assertThat(change.openness()).isEmpty();
    }

    @Test
    void complete_closesAndTakesTheWorkInProgressLabelOff() {
        IssueChange change = granted("complete", open("sm_request", "sm_req::assigned", "status::wip"), Map.of());

        assertThat(change.addLabels()).containsExactly("sm_req::completed");
        assertThat(change.removeLabels()).contains("sm_req::assigned", "status::wip");
        assertThat(change.openness()).contains(Openness.CLOSE);
    }

    @Test
    void reopen_ofAClosedRequest_opensTheIssue() {
        IssueNow closed = new IssueNow(List.of("sm_request", "sm_req::declined"), false);

        assertThat(granted("reopen", closed, Map.of()).openness()).contains(Openness.REOPEN);
    }

    @Test
    void issue_withoutTheBaseLabel_isGivenIt() {
        assertThat(granted("triage", open(), Map.of(Need.TEAM, "pmm")).addLabels())
                .containsExactly("sm_req::triage", "pmm", "sm_request");
    }

    @ParameterizedTest
    @CsvSource({
        "sm_req::new_request, triage backlog assign transfer decline",
        "sm_req::backlog, triage assign transfer decline",
        "sm_req::assigned::Queue, triage backlog assign complete transfer decline",
        "sm_req::completed, reopen",
        "sm_req::completed sm_req::assigned, triage backlog assign complete transfer decline reopen",
        "bug, triage backlog assign transfer decline",
        "sm_req::odd, triage backlog assign transfer decline"
    })
    void steps_openToAnIssue_followItsStateLabels(String labels, String steps) {
        assertThat(recipes.possible(open(labels.split(" "))))
                .extracting(Transition::key)
                .containsExactly(steps.split(" "));
    }

    @Test
    void step_thatDoesNotExist_isRefusedWithTheSteps() {
        assertThat(refusals("finish", open(), Map.of()))
                .containsExactly(
                        "There is no step \"finish\". The steps are: Triage, Move to backlog, Assign, Complete,"
                                + " Transfer, Decline, Reopen.");
    }

    @Test
    void step_thatDoesNotFitTheState_isRefusedWithThoseThatDo() {
        assertThat(refusals("complete", open("sm_req::backlog", "sm_req::triage"), Map.of()))
                .containsExactly("\"Complete\" is no step for a request that is in Triage and Backlog. The steps from"
                        + " there are: Triage, Move to backlog, Assign, Transfer, Decline.");
    }

    @Test
    void needs_notTold_areRefusedTogetherEachWithItsChoices() {
        assertThat(recipes.decide("assign", open(), Choices.none().with(Need.ASSIGNEE, "  ")))
                .isEqualTo(new Refused(List.of(
                        new Refusal(
                                Optional.of(Need.MILESTONE),
                                "Choose the milestone the work is promised for, such as Q4FY20 or Q1FY21."),
                        new Refusal(
                                Optional.of(Need.ASSIGNEE),
                                "Name who does the work by GitLab user name (letters, digits, dot, dash,"
                                        + " underscore)."))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "triage | TEAM | sales | \"sales\" does not fit. Choose a team: PMM, Technical PMM, Partner Marketing,"
                        + " Competitive Intelligence, Market Research & Customer Insight.",
                "assign | MILESTONE | sm - backlog | \"sm - backlog\" does not fit. Choose the milestone the work is"
                        + " promised for, such as Q4FY20 or Q1FY21.",
                "assign | ASSIGNEE | Ada Park | \"Ada Park\" does not fit. Name who does the work by GitLab user name"
                        + " (letters, digits, dot, dash, underscore).",
                "complete | DELIVERABLE | the deck | \"the deck\" does not fit. Give the link to what was delivered,"
                        + " beginning with https:// or http://.",
                "complete | DELIVERABLE | javascript:alert(1) | \"javascript:alert(1)\" does not fit. Give the link to"
                        + " what was delivered, beginning with https:// or http://.",
                "complete | TEAM | pmm | \"Complete\" takes no team."
            })
    void input_thatDoesNotFit_isRefusedAtItsField(String step, Need need, String text, String sentence) {
        assertThat(((Refused) recipes.decide(step, open("sm_req::assigned"), new Choices(Map.of(need, text))))
                        .refusals())
                .contains(new Refusal(Optional.of(need), sentence));
    }

    @Test
    void destinationAndReason_leftOut_areAskedFor() {
        assertThat(refusals("transfer", open(), Map.of()))
                .containsExactly("Name who the request goes to, such as Field Marketing, Sales or Ops.");
        assertThat(refusals("decline", open(), Map.of())).containsExactly("Say why, in words the requester can read.");
    }

    private IssueChange granted(String step, IssueNow issue, Map<Need, String> choices) {
        return ((Granted) recipes.decide(step, issue, new Choices(choices))).change();
    }

    private List<String> refusals(String step, IssueNow issue, Map<Need, String> choices) {
        return ((Refused) recipes.decide(step, issue, new Choices(choices)))
                .refusals().stream().map(Refusal::sentence).toList();
    }

    private static IssueNow open(String... labels) {
        return new IssueNow(Arrays.asList(labels), true);
    }
}
