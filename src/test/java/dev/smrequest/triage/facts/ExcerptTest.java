package dev.smrequest.triage.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void description_filledInFromTheTemplate_showsWhatWasAnswered() {
        String description = """
                ## What do you need? (required)

                <!-- Name the deliverable. -->

                A one\\-page battlecard.\\
                - strengths

                ## Who is the audience?

                _Not answered._

                ## Use case

                - [ ] Source code management (`usecase::SCM`)
                - [x] Continuous integration (`usecase::CI`)

                ---

                Requested by Ada Park in Slack.

                [//]: # (smreqabcdefgh)
                """;

        assertThat(Excerpt.of(description)).isEqualTo("""
                What do you need?
                A one-page battlecard.
                - strengths
                Use case:
                - [x] Continuous integration (`usecase::CI`)""");
    }

    @Test
    void description_ofManyLines_isCutWithAnEllipsis() {
        assertThat(Excerpt.of("a\nb\nc\nd\ne\nf\ng\nh\ni")).isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\n…");
    }

    @Test
    void description_ofNothing_isEmpty() {
        assertThat(Excerpt.of("<!-- open comment")).isEmpty();
    }
}
