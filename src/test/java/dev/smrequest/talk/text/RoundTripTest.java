package dev.smrequest.talk.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.gitlab.quickaction.QuickActions;
import dev.smrequest.talk.text.gfm.Gfm;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

/** Whatever is said comes back as it was, runs nothing in GitLab and calls nobody in Slack. */
class RoundTripTest {
    private static final int TEXTS = 2000;
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\w)@\\w|(?<![\\w&])[#!]\\d");
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
            "&#xFDD0;",
            "&#xFDD6;",
            "&#x202E;",
            "\u2067",
            "&#8203;",
            "&#10;",
            "&#64;root",
            "&#60;!channel&#62;",
            "&lt;!channel&gt;",
            "](<https://x.y/&#10;|>)",
            "](https://evil.example)",
            "<https://evil.example|",
            "bank.example",
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
    void parts_messages_showTheSameAsTheWhole() {
        for (int seed = 0; seed < TEXTS; seed++) {
            String message = ToSlack.mrkdwn(
                    ToGitLab.markdown(new MessageSoup(new Random(seed)).next(), new TalkNames()), TalkNames.ADDRESSES);
            for (int limit : List.of(80, 113, 400)) {
                List<String> parts = Parts.of(message, limit);
                assertThat(Shown.letters(parts))
                        .as("seed %s, limit %s%n%s%n---%n%s", seed, limit, message, String.join("\n---\n", parts))
                        .isEqualTo(Shown.letters(List.of(message)));
            }
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

    /** What would notify somebody, refer to something, or be HTML or an image in GitLab. */
    private static List<String> live(String markdown) {
        List<String> found = new ArrayList<>();
        Gfm.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                REFERENCE.matcher(text.getLiteral()).results().forEach(each -> found.add(each.group()));
            }

            @Override
            public void visit(Link link) {
                // GitLab looks for no references in a link's words.
            }

            @Override
            public void visit(HtmlInline html) {
                found.add(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                found.add(html.getLiteral());
            }

            @Override
            public void visit(Image image) {
                found.add(image.getDestination());
            }
        });
        return found;
    }

    private static void harmless(String which, String markdown, String mrkdwn) {
        assertThat(QuickActions.extract(markdown).commands()).as(which).isEmpty();
        assertThat(live(markdown)).as(which + "\n" + markdown).isEmpty();
        assertThat(mrkdwn)
                .as(which)
                .doesNotContain("<!", "<@", "<#")
                .doesNotContainPattern("[\\uFDD0-\\uFDEF\\u202A-\\u202E\\u2066-\\u2069]")
                .doesNotContainPattern("<[^>]*\n");
        for (String part : Parts.of(mrkdwn, 60)) {
            assertThat(part.length()).as(which).isBetween(1, 60);
            assertThat(part).as(which).doesNotContain("<!", "<@", "<#");
        }
    }
}
