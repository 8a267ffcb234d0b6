package dev.smrequest.talk.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.gitlab.quickaction.QuickActions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is said comes back as it was, runs nothing in GitLab and calls nobody in Slack. */
class RoundTripTest {
    private static final int TEXTS = 2000;
    private static final List<String> HOSTILE = List.of(
            "\n",
            " ",
            "\t",
            "/close",
            "*",
            "**",
            "_",
            "~",
            "~~",
            "`",
            "```",
            "&gt; ",
            "> ",
            ">>>",
            "<",
            ">",
            "<!channel>",
            "<@U1>",
            "<!",
            "|",
            "|-|",
            "\n|",
            "[",
            "]",
            "](",
            "![",
            "(",
            ")",
            "• ",
            "    ◦ ",
            "1. ",
            "- ",
            "# ",
            "\\",
            "&amp;",
            "&lt;",
            "@here",
            "@root",
            "#1",
            "word",
            "日本",
            "\uD83D\uDE00",
            "\uD800",
            "\u2028",
            "\r",
            "\u0000",
            "\uFDD0",
            "\uFDD3",
            "\uFDD6",
            "\uFDD8",
            "\uFEFF",
            "\u200B",
            "<details>",
            "<!--",
            "-->",
            "[^1]: ",
            "[^1]",
            "https://x.y/",
            "<https://x.y|",
            ":a_b:",
            "---",
            "===",
            "<@",
            "<br>");

    @Test
    void markdown_messages_comeBackTheSame() {
        for (int seed = 0; seed < TEXTS; seed++) {
            String message = new MessageSoup(new Random(seed)).next();
            String markdown = ToGitLab.markdown(message, new TalkNames());
            String back = ToSlack.mrkdwn(markdown, TalkNames.ADDRESSES);
            assertThat(Shown.of(back))
                    .as("seed %s%n%s%n---%n%s%n---%n%s", seed, message, markdown, back)
                    .isEqualTo(Shown.of(message));
            String again = ToGitLab.markdown(back, new TalkNames());
            assertThat(Shown.of(ToSlack.mrkdwn(again, TalkNames.ADDRESSES)))
                    .as("seed " + seed)
                    .isEqualTo(Shown.of(back));
            harmless("seed " + seed, markdown, back);
        }
    }

    @Test
    void both_hostileTexts_runNothingAndCallNobody() {
        for (int seed = 0; seed < TEXTS * 2; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int left = 1 + random.nextInt(20); left > 0; left--) {
                text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
            }
            harmless(
                    "seed " + seed,
                    ToGitLab.markdown(text.toString(), new TalkNames()),
                    ToSlack.mrkdwn(text.toString(), TalkNames.ADDRESSES));
        }
    }

    private static void harmless(String which, String markdown, String mrkdwn) {
        assertThat(QuickActions.extract(markdown).commands()).as(which).isEmpty();
        assertThat(mrkdwn).as(which).doesNotContain("<!", "<@", "<#").doesNotContainPattern("[\\uFDD0-\\uFDEF]");
        for (String part : Parts.of(mrkdwn, 60)) {
            assertThat(part.length()).as(which).isBetween(1, 60);
            assertThat(part).as(which).doesNotContain("<!", "<@", "<#");
        }
    }
}
