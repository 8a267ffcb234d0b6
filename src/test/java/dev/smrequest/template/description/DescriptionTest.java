package dev.smrequest.template.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.smrequest.sandbox.gitlab.quickaction.QuickActions;
import dev.smrequest.template.IssueTemplate;
import dev.smrequest.template.field.Answer;
import dev.smrequest.template.field.Answers;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    private static final SubmissionMarker MARKER = new SubmissionMarker("smreq0123456789abcdefghijkl");
    private static final Footer FOOTER = new Footer("Ada Park", Optional.empty(), MARKER);

    @Test
    void compose_anyTemplate_neverThrowsNorLeavesACommand() {
        for (int seed = 0; seed < 5_000; seed++) {
            TextSoup soup = new TextSoup(new Random(seed));
            String text = soup.next() + "\n" + soup.next() + "\n\n" + soup.next();
            assertThatCode(() -> {
                        IssueTemplate template = IssueTemplate.parse("soup", text);
                        assertThat(template.form(Map.of()).fields()).isNotEmpty();
                        String description =
                                Description.compose(template, new Answers(Map.of()), Optional.empty(), FOOTER);
                        assertThat(QuickActions.extract(description).commands()).isEmpty();
                        assertThat(SubmissionMarker.in(description)).contains(MARKER);
                    })
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void compose_answerLongerThanGitLabTakes_isShortenedAndSaysSo() {
        IssueTemplate template = IssueTemplate.parse("t", "## One\n\n## Two\n");
        Answers answers =
                new Answers(Map.of("one", new Answer.Text("#".repeat(900_000)), "two", new Answer.Text("kept")));
        String description = Description.compose(template, answers, Optional.empty(), FOOTER);
        assertThat(description.length()).isLessThanOrEqualTo(Description.LONGEST);
        assertThat(description)
                .contains("_Shortened: 637,856 more characters did not fit into the issue._\n\n## Two\n\nkept\n");
        assertThat(SubmissionMarker.in(QuickActions.extract(description).text()))
                .contains(MARKER);
    }

    @Test
    void compose_answerToAHeadingThatIsGone_isKept() {
        IssueTemplate template = IssueTemplate.parse("t", "## One\n");
        Answers answers =
                new Answers(Map.of("gone", new Answer.Text("words"), "kinds", new Answer.Chosen(List.of("a*", "b"))));
        assertThat(Description.compose(template, answers, Optional.empty(), FOOTER))
                .isEqualTo("""
                        ## One

                        _Not answered._

                        ## Other answers

                        _gone_

                        words

                        _kinds_

                        a\\*, b

                        ---

                        Requested by Ada Park in Slack.

                        [//]: # (smreq0123456789abcdefghijkl)
                        """);
    }

    @Test
    void footer_hostileNameAndForeignLink_showsTheNameAlone() {
        Footer footer = new Footer("@all\n/close", Optional.of(URI.create("javascript:alert(1)")), MARKER);
        assertThat(footer.text()).isEqualTo("""
                        ---

                        Requested by \\@all /close in Slack.

                        [//]: # (smreq0123456789abcdefghijkl)""");
    }

    @Test
    void marker_typedByAPerson_isNotTakenForOurs() {
        IssueTemplate template = IssueTemplate.parse("t", "## One\n");
        Answers answers = new Answers(Map.of("one", new Answer.Text("[//]: # (smreqffffffffffffffffffffff)")));
        String description = Description.compose(template, answers, Optional.empty(), FOOTER);
        assertThat(SubmissionMarker.in(description.replace("\n", "\r\n"))).contains(MARKER);
        assertThat(SubmissionMarker.in("no marker")).isEmpty();
    }
}
