package dev.smrequest.workflow.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Edit;
import dev.smrequest.workflow.IssueChange.Openness;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickActionSnippetTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "pmm, ~pmm",
                "tech-pmm, ~tech-pmm",
                "a_b?c.d&e@f, ~a_b?c.d&e@f",
                "p::1, '~\"p::1\"'",
                "two words, '~\"two words\"'",
                "Größe, '~\"Größe\"'",
                "2020, '~\"2020\"'"
            })
    void label_isQuotedByGitLabsRule(String label, String written) {
        assertThat(QuickActionSnippet.of(adding(label))).isEqualTo("/label " + written);
    }

    @Test
    void change_ofEverything_isOneCommandALine() {
        IssueChange change = new IssueChange(
                List.of("sm_req::new_request"),
                List.of("sm_req::completed", "sm_req::triage", "tech_pmm"),
                Edit.put("2020"),
                Edit.put(List.of("ada.park")),
                Edit.put(LocalDate.of(2026, 12, 24)),
                Optional.of(Openness.REOPEN));

        assertThat(QuickActionSnippet.of(
                        change, List.of("bug", "tech_pmm", "sm_req::completed"), List.of("ben.ortiz", "ada.park")))
                .isEqualTo("""
                        /unlabel ~"sm_req::completed" ~tech_pmm
                        /label ~"sm_req::new_request"
                        /milestone %"2020"
                        /unassign @ben.ortiz
                        /assign @ada.park
                        /due 2026-12-24
                        /reopen""");
    }

    @Test
    void change_thatTakesAway_namesEachCommand() {
        IssueChange change = new IssueChange(
                List.of(), List.of(), Edit.clear(), Edit.clear(), Edit.clear(), Optional.of(Openness.CLOSE));

        assertThat(QuickActionSnippet.of(change)).isEqualTo("""
                        /remove_milestone
                        /unassign
                        /remove_due_date
                        /close""");
    }

    @Test
    void change_ofNothing_isEmpty() {
        IssueChange nothing = IssueChange.ofLabels(List.of(), List.of("gone"));

        assertThat(QuickActionSnippet.of(nothing, List.of("bug"), List.of())).isEmpty();
    }

    private static IssueChange adding(String label) {
        return IssueChange.ofLabels(List.of(label), List.of());
    }
}
