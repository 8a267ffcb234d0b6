package dev.smrequest.slack.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({"abcdef, 6, abcdef", "abcdefg, 6, abcde…", "'abcd  efg', 6, abcd…"})
    void text_too_long_is_cut_where_it_shows(String text, int max, String shown) {
        assertThat(PlainText.shorten(text, max)).isEqualTo(shown);
    }

    @Test
    void emoji_at_the_edge_is_left_out_whole() {
        String cut = PlainText.shorten("abc😀😀", 6);

        assertThat(cut).isEqualTo("abc😀…").hasSizeLessThanOrEqualTo(6);
        assertThat(PlainText.shorten("abcd😀😀", 6)).isEqualTo("abcd…");
    }

    @Test
    void blank_text_becomes_a_dash_since_slack_refuses_empty_ones() {
        assertThat(PlainText.of(" \n", 10).getText()).isEqualTo("–");
    }
}
