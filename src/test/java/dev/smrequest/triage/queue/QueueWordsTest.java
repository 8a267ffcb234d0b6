package dev.smrequest.triage.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.settings.WorkflowFile;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueWordsTest {
    private static final String CHOICES = """

            Give a state, a team, or both, in any order.
            *States:* New request, Triage, Backlog, Assigned, Transferred, Declined, Completed
            *Teams:* PMM, Technical PMM, Partner Marketing, Competitive Intelligence, Market Research &amp; Customer Insight""";

    private final QueueWords words = new QueueWords(WorkflowFile.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            nullValues = "-",
            value = {
                "                               | new_request | -",
                "new                            | new_request | -",
                "New Request                    | new_request | -",
                "new-request                    | new_request | -",
                "~\"sm_req::new_request\"       | new_request | -",
                "sm_req::New                    | new_request | -",
                "BACKLOG                        | backlog     | -",
                "transfered                     | transferred | -",
                "completed                      | completed   | -",
                "pmm                            | new_request | pmm",
                "technical pmm                  | new_request | tech_pmm",
                "tech-pmm                       | new_request | tech_pmm",
                "`tech_pmm` triage              | triage      | tech_pmm",
                "triage PMM                     | triage      | pmm",
                "PMM triage                     | triage      | pmm",
                "partner marketing assigned     | assigned    | partner_marketing",
                "assigned \"Partner Marketing\" | assigned    | partner_marketing",
                "backlog, mrci                  | backlog     | mrci",
                "Market Research &amp; Customer Insight | new_request | mrci",
                "backlog backlog                | backlog     | -",
            })
    void words_of_states_and_teams_in_any_order_are_understood(String typed, String state, String team) {
        assertThat(words.read(typed == null ? "" : typed))
                .isEqualTo(new QueueWords.Reading.Understood(
                        new QueueWish(state, Optional.ofNullable(team), QueueOrder.AGE, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "up a blog post       | I do not know `up a blog post`.",
                "backlog for Acme pmm | I do not know `for acme`.",
                "bcklog               | I do not know `bcklog`. Did you mean `backlog`?",
                "back pmm             | I do not know `back`. Did you mean `backlog`?",
                "pmn                  | I do not know `pmn`. Did you mean `pmm`?",
                "partner              | I do not know `partner`. Did you mean `partner_marketing`?",
                "`*<!here>*`          | I do not know `*&lt;!here&gt;*`.",
                "backlog triage       | A list shows one of the states at a time, and Backlog and Triage are several.",
                "pmm mrci             | A list shows one of the teams at a time, and PMM and Market Research &amp; Customer Insight are several.",
            })
    void other_words_are_answered_with_the_valid_ones(String typed, String sentence) {
        assertThat(words.read(typed)).isEqualTo(new QueueWords.Reading.Unclear(sentence + CHOICES));
    }
}
