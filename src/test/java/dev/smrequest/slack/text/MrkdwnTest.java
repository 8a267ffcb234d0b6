package dev.smrequest.slack.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrkdwnTest {
    @Test
    void text_withMarkup_isEscapedOnceAndKeepsItsLines() {
        assertThat(Mrkdwn.text("<!channel> & <@U1>\r\n\"R&amp;D\"\rend\u2028x\u0007\u0000"))
                .isEqualTo("&lt;!channel&gt; &amp; &lt;@U1&gt;\n\"R&amp;amp;D\"\nend\nx");
    }

    @Test
    void line_withBreaks_becomesOneLine() {
        assertThat(Mrkdwn.line("  a\r\n\tb \n\n c ")).isEqualTo("a b c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "https://a.example.com/1#Deck#<https://a.example.com/1|Deck>",
                "https://a.example.com/?a=1&b=2#A > B#<https://a.example.com/?a=1&amp;b=2|A &gt; B>",
                "https://a.example.com/a|b c>#x#<https://a.example.com/a%7Cb%20c&gt;|x>",
                "https://a.example.com/#' '#<https://a.example.com/>",
            })
    void link_ofUserText_staysOneLink(String url, String text, String expected) {
        assertThat(Mrkdwn.link(url, text)).isEqualTo(expected);
    }

    @Test
    void references_areWrittenAsSlackReadsThem() {
        assertThat(Mrkdwn.user("U1") + Mrkdwn.channel("C1") + Mrkdwn.code("a`b\n<c>"))
                .isEqualTo("<@U1><#C1>`a'b &lt;c&gt;`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "short#5#short",
                "longer#5#long…",
                "a &amp; b#6#a…",
                "a &amp; b#8#a &amp;…",
                "&amp;&amp;#9#&amp;…",
                "see <https://x|deck> now#10#see…",
                "ab🎉cd#4#ab…",
                "ab🎉cd#5#ab🎉…",
                "word   next#7#word…",
                "abc#0#''",
                "abc#1#…",
            })
    void cut_atLimit_isVisibleAndKeepsUnitsWhole(String text, int max, String expected) {
        assertThat(Mrkdwn.cut(text, max)).isEqualTo(expected);
    }

    @Test
    void anyText_cutAnywhere_neverBreaksAnEntityOrPair() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(new String[] {"&", "<", ">", "a", " ", "\n", "é", "🎉", "|", ";"}[random.nextInt(10)]);
            }
            int max = random.nextInt(60);
            String cut = Mrkdwn.text(text.toString(), max);

            assertThat(cut.length()).as("seed %d", seed).isLessThanOrEqualTo(max);
            assertThat(cut.replaceAll("&(amp|lt|gt);", "")).as("seed %d", seed).doesNotContain("&", "<", ">");
            assertThat(cut.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .as("seed %d", seed)
                    .isFalse();
        }
    }
}
