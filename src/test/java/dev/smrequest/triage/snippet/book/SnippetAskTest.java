package dev.smrequest.triage.snippet.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetAskTest {
    @Test
    void ask_written_is_read_again() {
        SnippetAsk all = SnippetAsk.allFor(7);
        SnippetAsk one = new SnippetAsk(Optional.empty(), Optional.of("triage"), Optional.of("pmm"));

        assertThat(SnippetAsk.read(all.write())).contains(all);
        assertThat(SnippetAsk.read(one.write())).contains(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "seven|triage|", "0||", "1|2|3|4"})
    void ask_of_other_words_is_none(String value) {
        assertThat(SnippetAsk.read(value)).isEmpty();
    }
}
