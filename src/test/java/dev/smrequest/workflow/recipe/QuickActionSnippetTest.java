package dev.smrequest.workflow.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Openness;
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
                Optional.of("2020"),
                Optional.of("ada.park"),
                Optional.of(Openness.REOPEN));

        assertThat(QuickActionSnippet.of(change, List.of("bug", "tech_pmm", "sm_req::completed")))
                .isEqualTo("""
                        /unlabel ~"sm_req::completed" ~tech_pmm
                        /label ~"sm_req::new_request"
                        /milestone %"2020"
                        /assign @ada.park
                        /reopen""");
    }

    @Test
    void change_ofNothing_isEmpty() {
        IssueChange nothing =
                new IssueChange(List.of(), List.of("gone"), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(QuickActionSnippet.of(nothing, List.of("bug"))).isEmpty();
    }

    private static IssueChange adding(String label) {
        return new IssueChange(List.of(label), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
