package dev.smrequest.talk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void of_shortText_isOnePart() {
        assertThat(Parts.of("*a*\n\nb", 40)).containsExactly("*a*\n\nb");
        assertThat(Parts.of(" \n", 40)).isEmpty();
    }

    @Test
    void of_paragraphs_cutBetweenThem() {
        assertThat(Parts.of("a a a a a a a a a a a\n\nb b b b\nc c c c c c c c", 40))
                .containsExactly("a a a a a a a a a a a", "b b b b\nc c c c c c c c");
    }

    @Test
    void of_longMarkedLine_closesAndOpensMarks() {
        assertThat(Parts.of("one *two three four five six seven eight nine ten* eleven", 40))
                .containsExactly("one *two three four five six seven*", "*eight nine ten* eleven");
    }

    @Test
    void of_longQuoteAndItem_goOn() {
        assertThat(Parts.of("&gt; one two three four five six seven eight nine", 40))
                .containsExactly("&gt; one two three four five six seven", "&gt; eight nine");
        assertThat(Parts.of("    ◦ one two three four five six seven eight nine", 40))
                .containsExactly("    ◦ one two three four five six seven", "      eight nine");
    }

    @Test
    void of_longCode_closesAndOpensFence() {
        assertThat(Parts.of("before\n```\n0123456789\n0123456789\n0123456789\n0123456789\n```\nafter", 40))
                .containsExactly(
                        "before", "```\n0123456789\n0123456789\n0123456789\n```", "```\n0123456789\n```\nafter");
    }

    @Test
    void of_entitiesLinksAndPairs_staysWhole() {
        for (int before = 0; before < 45; before++) {
            String text = "x".repeat(before) + "&amp;\uD83D\uDE00<https://example.com|a b c>&lt;" + "y".repeat(30);
            for (String part : Parts.of(text, 40)) {
                assertThat(part).hasSizeLessThanOrEqualTo(40).doesNotMatch("(?s).*(&[a-z]*|<[^>]*|[\\uD800-\\uDBFF])$");
            }
            assertThat(String.join("", Parts.of(text, 40))).isEqualTo(text);
        }
    }

    @Test
    void of_noRoom_isRefused() {
        assertThatThrownBy(() -> Parts.of("x", 39)).hasMessage("A part of 39 characters has no room for marks.");
    }
}
