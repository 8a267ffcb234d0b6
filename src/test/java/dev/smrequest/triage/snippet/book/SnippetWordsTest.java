package dev.smrequest.triage.snippet.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.triage.reference.IssueReferences;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetWordsTest {
    private static final String CHOICES = """

            Give a step, a team, a request by number or link, or several of these in any order.
            *Steps:* Triage, Move to backlog, Assign, Complete, Transfer, Decline, Reopen
            *Teams:* PMM, Technical PMM, Partner Marketing, Competitive Intelligence, Market Research &amp; Customer Insight""";

    private final SnippetWords words = new SnippetWords(
            WorkflowFile.bundled(), new IssueReferences("https://gitlab.example.com", List.of("group/project")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''                                                       | -       | -        | -",
                "assign                                                   | -       | assign   | -",
                "Move to Backlog                                          | -       | backlog  | -",
                "12                                                       | 12      | -        | -",
                "#12 assign                                               | 12      | assign   | -",
                "assign https://gitlab.example.com/group/project/-/issues/7 | 7     | assign   | -",
                "triage tech-pmm 3                                        | 3       | triage   | tech_pmm",
                "partner marketing 3 triage                               | 3       | triage   | partner_marketing",
                "pmm                                                      | -       | -        | pmm",
            })
    void words_of_step_team_and_request_in_any_order_are_understood(String typed, Long iid, String step, String team) {
        assertThat(words.read(typed))
                .isEqualTo(new SnippetWords.Reading.Understood(new SnippetAsk(
                        Optional.ofNullable(iid), Optional.ofNullable(step), Optional.ofNullable(team))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of code           | I do not know `of code`.",
                "asign 3           | I do not know `asign`. Did you mean `assign`?",
                "1 2               | That names more than one request, step or team; snippets are for one of each.",
                "assign decline    | That names more than one request, step or team; snippets are for one of each.",
            })
    void other_words_are_answered_with_the_valid_ones(String typed, String sentence) {
        assertThat(words.read(typed)).isEqualTo(new SnippetWords.Reading.Unclear(sentence + CHOICES));
    }

    @Test
    void team_for_a_step_that_takes_none_is_refused() {
        assertThat(words.read("complete pmm"))
                .isEqualTo(new SnippetWords.Reading.Unclear("*Complete* takes no team. Please leave the team out."));
    }
}
