package dev.smrequest.intake.filing.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.template.description.SubmissionMarker;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubmissionIdsTest {
    @Test
    void ids_are_distinct_words_that_gitlabs_search_keeps_whole() {
        SubmissionIds ids = new SubmissionIds(new Random(42));

        assertThat(Stream.generate(ids).limit(1000))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("smreq[a-z0-9]{22}"))
                .allSatisfy(id -> assertThat(new SubmissionMarker(id).line()).contains(id));
    }
}
