package dev.smrequest.talk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Large texts made to be hard to read. Four times the text may take no more than eight times the memory that is handed out
 * while it is read (what is quadratic takes sixteen), and a time limit ends what computes without it.
 */
class LargeTextTest {
    private static final int SMALL = 25_000;
    private static final int LARGE = 4 * SMALL;
    private static final int PART = 3000;
    private static final Duration FAR_TOO_LONG = Duration.ofMinutes(1);

    /** What a text of any size takes. */
    private static final long START = 20_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "![",
                "[a](",
                "[^1]",
                "[^1]: a\n",
                "[a]: b\n",
                "[ ] ",
                "(",
                "`",
                "``` ",
                "```\na\n```\n",
                "*",
                "*a ",
                "**a",
                "_a*",
                "*a_b~",
                "~",
                "~~a ",
                "|",
                "|a\n",
                "a|-\n",
                "|-|\n",
                "|-|\n|-|-|\n",
                "> ",
                ">\n",
                "&gt; ",
                "- ",
                "-\n",
                "• a\n",
                "    • a\n",
                "1. a\n",
                "# a\n",
                "<",
                "<a ",
                "<a|b> ",
                "<details>",
                "<!--",
                "&",
                "&amp;",
                "@a",
                "a@",
                "#1 ",
                "a/",
                "https://",
                ":a_b:",
                "\\",
                "\\\n",
                "a\\\n",
                " ",
                "\t",
                "  \n",
                "\n",
                "/close\n",
                "\uFDD0",
                "x"
            })
    void both_hardTextFourTimesAsLarge_takesNoMoreThanEightTimesTheWork(String piece) {
        assertTimeoutPreemptively(FAR_TOO_LONG, () -> {
            long small = work(text(piece, SMALL));
            assertThat(work(text(piece, LARGE))).isLessThan(8 * small + START);
        });
    }

    @Test
    void toSlack_thousandLinesAndOneMore_goOnBelowAnEmptyRow() {
        String words = "a\\\n".repeat(1001);
        String shown = "a\n".repeat(1000).strip();
        assertThat(ToSlack.mrkdwn(words, TalkNames.ADDRESSES)).startsWith(shown + "\\\n\na");
        assertThat(ToSlack.mrkdwn("```\n" + "a\n".repeat(1001) + "```", TalkNames.ADDRESSES))
                .isEqualTo("```\n" + "a\n".repeat(999) + "\na\na\n```");
    }

    /** The pieces, and then the same backwards, which closes what they opened. */
    private static String text(String piece, int size) {
        String half = piece.repeat(size / 2 / piece.length());
        return half + "x" + new StringBuilder(half).reverse();
    }

    /** How many bytes were handed out. */
    private static long work(String text) {
        long before = handedOut();
        String markdown = ToGitLab.markdown(text, new TalkNames());
        String mrkdwn = ToSlack.mrkdwn(text, TalkNames.ADDRESSES);
        List<String> parts = Parts.of(mrkdwn, PART);
        long after = handedOut();
        assertThat(markdown).hasSizeLessThan(40 * LARGE);
        assertThat(mrkdwn).hasSizeLessThan(60 * LARGE);
        assertThat(parts).allMatch(part -> !part.isEmpty() && part.length() <= PART);
        return after - before;
    }

    private static long handedOut() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
