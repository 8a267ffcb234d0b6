package dev.smrequest.template.usertext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserTextTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Battlecard for Acme,              Battlecard for Acme
            '  two \t words ',                two words
            ask @all now,                     ask ＠all now
            Top #1 vendor,                    Top #\u20601 vendor
            50% of R&D in ~Q4,                50% of R&D in ~\u2060Q4
            see [vulnerability:1] and !2,     see [\u2060vulnerability:1] and !\u20602
            /close,                           /close
            C# and F#,                        C# and F#
            """)
    void title_typed_keepsWordsAndRefersToNothing(String typed, String title) {
        assertThat(UserText.title(typed)).isEqualTo(title);
    }

    @Test
    void title_severalLinesAndControls_isOneLine() {
        assertThat(UserText.title("a\r\nb\u2028c\u0000\u202Ed")).isEqualTo("a b cd");
    }

    @Test
    void title_tooLong_isShortenedVisiblyByCodePoints() {
        String title = UserText.title("\uD83D\uDE00".repeat(256));
        assertThat(title).isEqualTo("\uD83D\uDE00".repeat(254) + "…");
        assertThat(UserText.title("x".repeat(255))).isEqualTo("x".repeat(255));
    }

    @Test
    void title_nothingVisible_isEmpty() {
        assertThat(UserText.title(" \n\u200B\u00A0")).isEmpty();
    }

    @Test
    void block_ordinaryText_staysPleasantToEdit() {
        String typed = """
                We need a deck (10-12 slides), due 2026-01-05.
                It's for R & D; budget: 50 % of ours!

                - first, see https://example.com/a_b.
                  - nested
                - second
                Thanks
                  indented""";
        assertThat(UserText.block(typed)).isEqualTo("""
                        We need a deck (10-12 slides), due 2026-01-05.\\
                        It's for R & D; budget: 50 % of ours!

                        - first, see <https://example.com/a_b>.
                          - nested
                        - second

                        Thanks\\
                        \u00A0\u00A0indented""");
    }
}
