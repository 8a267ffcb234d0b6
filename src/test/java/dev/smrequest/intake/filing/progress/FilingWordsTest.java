package dev.smrequest.intake.filing.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.intake.filing.submission.Filing;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.intake.filing.submission.Urgency;
import dev.smrequest.template.field.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FilingWordsTest {
    private final FilingWords words = new FilingWords("Not promised yet.", true);

    @Test
    void filing_just_begun_says_a_link_will_come() {
        assertThat(words.of(submission(new Filing.Waiting(Optional.empty(), Optional.empty()))))
                .isEqualTo("Filing *Deck &lt;!channel&gt; &amp; more* …\n"
                        + "You get a direct message with the link in a moment.");
    }

    @Test
    void filing_delayed_says_why_and_that_nothing_is_lost() {
        assertThat(words.of(submission(
                        new Filing.Waiting(Optional.empty(), Optional.of("GitLab cannot be reached right now.")))))
                .isEqualTo("Saved, not filed yet: *Deck &lt;!channel&gt; &amp; more*\n"
                        + "GitLab cannot be reached right now. I keep trying and tell you here by direct message"
                        + " with the link. You need not do anything.");
    }

    @Test
    void filed_request_says_the_link_and_what_it_means() {
        assertThat(words.of(submission(new Filing.Filed(12, "https://gitlab.example.com/p/-/issues/12"))))
                .isEqualTo("Filed: <https://gitlab.example.com/p/-/issues/12|#12 Deck &lt;!channel&gt; &amp; more>\n"
                        + "Not promised yet.");
    }

    @Test
    void filing_refused_says_the_cause_and_the_next_step() {
        assertThat(words.of(submission(new Filing.Refused("The token expired."))))
                .isEqualTo("Not filed: *Deck &lt;!channel&gt; &amp; more*\nThe token expired. Your text is kept under"
                        + " the reference `smreq1`, and the admins have been told. Once the cause is mended, press"
                        + " *Try again* in the direct message.");
    }

    static Stream<Arguments> urgent() {
        Filing waiting = new Filing.Waiting(Optional.empty(), Optional.empty());
        Filing filed = new Filing.Filed(12, "https://gitlab.example.com/p/-/issues/12");
        return Stream.of(
                Arguments.of(waiting, false, "The team is alerted in its channel as soon as this is filed."),
                Arguments.of(filed, false, "The team is being alerted in its channel."),
                Arguments.of(filed, true, "The team has been alerted in its channel that you need this by 2026-11-25."),
                Arguments.of(
                        new Filing.Refused("No."),
                        false,
                        "The team was not alerted: if this cannot wait, please tell it in its channel yourself."));
    }

    @ParameterizedTest
    @MethodSource("urgent")
    void filing_urgentOne_says_in_addition_whether_the_team_is_alerted(
            Filing filing, boolean alerted, String sentence) {
        Submission calm = submission(filing);
        Submission urgent = new Submission(
                calm.id(),
                calm.content(),
                Optional.of(new Urgency("<!channel>", LocalDate.of(2026, 11, 25))),
                calm.receivedAt(),
                filing,
                new Submission.Shown(Optional.empty(), false, alerted));

        assertThat(words.of(urgent)).isEqualTo(words.of(calm) + "\n" + sentence);
    }

    private static Submission submission(Filing filing) {
        return new Submission(
                "smreq1",
                new Submission.Content(
                        "V1", "V1", "U0ADA", "Deck <!channel> & more", new Answers(Map.of()), "f", Optional.empty()),
                Optional.empty(),
                Instant.EPOCH,
                filing,
                Submission.Shown.NOTHING);
    }
}
