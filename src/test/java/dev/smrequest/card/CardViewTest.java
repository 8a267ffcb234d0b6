package dev.smrequest.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import dev.smrequest.gitlab.issue.AnIssue;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.slack.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardViewTest {
    private final CardView view = new CardView(WorkflowFile.bundled(), issue -> new ActionsBlock());

    @Test
    void card_new_request_shows_who_asked_and_where_it_stands() {
        Message card =
                view.of(issue(false, List.of("sm_request", "sm_req::new_request"), List.of()), Optional.of("U0ADA"));

        assertThat(card.text()).isEqualTo("Request #7 Deck &lt;!here&gt;. State: New request");
        assertThat(shown(card)).isEqualTo("""
                *<https://gitlab.example.com/p/-/issues/7|#7 Deck &lt;!here&gt;>*
                *State:* New request
                *Requested by:* <@U0ADA>
                *Team:* not chosen yet
                *Due:* 2026-12-24""");
    }

    @Test
    void card_assigned_request_shows_team_and_owner() {
        Message card = view.of(
                issue(
                        false,
                        List.of("sm_request", "sm_req::assigned", "pmm"),
                        List.of(new Member(3, "chloe.lindqvist", "Chloe Lindqvist"))),
                Optional.of("U0ADA"));

        assertThat(shown(card)).contains("*State:* Assigned, committed", "*Team:* PMM", "*Owner:* Chloe Lindqvist");
    }

    @Test
    void card_confidential_request_shows_number_and_state_only() {
        Message card =
                view.of(issue(true, List.of("sm_request", "sm_req::triage", "pmm"), List.of()), Optional.of("U0ADA"));

        assertThat(shown(card)).isEqualTo("""
                *<https://gitlab.example.com/p/-/issues/7|#7 (confidential)>*
                *State:* Triage""");
        assertThat(card.text()).isEqualTo("Request #7. State: Triage");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sm_req::triage                  | open   | Triage
            sm_req::triage                  | closed | Triage, yet the issue is closed in GitLab
            sm_req::backlog                 | open   | Backlog, not promised yet
            sm_req::completed               | open   | Completed, yet the issue is open in GitLab
            sm_req::completed               | closed | Completed
            sm_req::triage sm_req::backlog  | open   | Triage, Backlog, not promised yet
            sm_req::triage sm_req::declined | closed | Triage, Declined, yet the issue is closed in GitLab
            bug                             | closed | unknown, the issue has no state label, yet the issue is closed in GitLab
            """)
    void card_of_each_state_says_also_what_the_issue_says(String labels, String openness, String state) {
        Message card = view.of(
                issue(openness.equals("open"), false, List.of(labels.split(" ")), List.of(), Optional.empty()),
                Optional.of("U0ADA"));

        assertThat(card.text()).isEqualTo("Request #7 Deck &lt;!here&gt;. State: " + state);
    }

    @Test
    void card_committed_request_says_for_which_milestone() {
        Message card = view.of(
                issue(true, false, List.of("sm_req::assigned", "pmm"), List.of(), Optional.of("Q4FY27 <x>")),
                Optional.empty());

        assertThat(shown(card)).isEqualTo("""
                *<https://gitlab.example.com/p/-/issues/7|#7 Deck &lt;!here&gt;>*
                *State:* Assigned, committed
                *Requested by:* unknown
                *Team:* PMM
                *Milestone:* Q4FY27 &lt;x&gt;
                *Due:* 2026-12-24""");
    }

    @Test
    void card_issue_without_a_state_label_says_so() {
        assertThat(shown(view.of(issue(false, List.of("bug"), List.of()), Optional.of("U0ADA"))))
                .contains("*State:* unknown, the issue has no state label");
    }

    private static String shown(Message card) {
        return card.blocks().stream()
                .filter(SectionBlock.class::isInstance)
                .map(SectionBlock.class::cast)
                .flatMap(block -> block.getText() == null
                        ? block.getFields().stream()
                        : java.util.stream.Stream.of(block.getText()))
                .map(TextObject::getText)
                .collect(Collectors.joining("\n"));
    }

    private static IssueSnapshot issue(boolean confidential, List<String> labels, List<Member> assignees) {
        return issue(true, confidential, labels, assignees, Optional.empty());
    }

    private static IssueSnapshot issue(
            boolean open,
            boolean confidential,
            List<String> labels,
            List<Member> assignees,
            Optional<String> milestone) {
        return AnIssue.of(7, "Deck <!here>")
                .open(open)
                .confidential(confidential)
                .labels(labels)
                .milestone(milestone)
                .assignees(assignees)
                .due(Optional.of(LocalDate.of(2026, 12, 24)))
                .snapshot();
    }
}
