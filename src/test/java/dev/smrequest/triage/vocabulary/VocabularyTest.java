package dev.smrequest.triage.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary<String> vocabulary = new Vocabulary<>();

    VocabularyTest() {
        vocabulary.add("one", List.of("Partner", "\"\""));
        vocabulary.add("two", List.of("Partner Marketing", "🎉"));
        vocabulary.add("three", List.of("partner"));
    }

    @Test
    void longest_name_wins_and_the_rest_is_kept_together() {
        assertThat(vocabulary.read("to the PARTNER-marketing and more 🎉 partner"))
                .isEqualTo(new Vocabulary.Found<>(List.of("two", "two", "one"), List.of("to the", "and more")));
    }

    @Test
    void line_of_nothing_but_quotes_names_nothing() {
        assertThat(vocabulary.read(" \"\" ' ")).isEqualTo(new Vocabulary.Found<>(List.of(), List.of()));
    }

    @Test
    void near_names_are_a_typing_mistake_away_or_begun() {
        assertThat(vocabulary.near("parnter")).contains("Partner");
        assertThat(vocabulary.near("partner mark")).contains("Partner Marketing");
        assertThat(vocabulary.near("pa")).isEmpty();
        assertThat(vocabulary.near("deck")).isEmpty();
    }
}
