package dev.smrequest.sandbox.gitlab.quickaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text in, commands and stored text out, as GitLab 19.4 does it; commands are joined by {@code " | "}. */
class QuickActionsTest {
    static Stream<Arguments> names() {
        return Stream.of(
                arguments("/close", "/close", ""),
                arguments("/CLOSE", "/close", ""),
                arguments("/Label ~a", "/label ~a", ""),
                arguments("/labels ~a", "/labels ~a", ""),
                arguments("/loc\u212A", "/lock", ""),
                arguments("/clo\u017Fe", "/clo\u017Fe", ""),
                arguments("/a\u00DFign @b", "/a\u00DFign @b", ""),
                arguments("/con\uFB01dential", "/con\uFB01dential", ""),
                arguments("/mile\uFB06one %x", "/mile\uFB06one %x", ""),
                arguments("/t\u0131tle x", "", "/t\u0131tle x"),
                arguments("/frobnicate", "", "/frobnicate"),
                arguments("/closed", "", "/closed"),
                arguments("/close.", "", "/close."),
                arguments("/close:", "", "/close:"),
                arguments("/close/", "", "/close/"),
                arguments("//close", "", "//close"),
                arguments("/ close", "", "/ close"),
                arguments("/", "", "/"),
                arguments("/merge", "/merge", ""),
                arguments("/cc @a", "", "/cc @a"),
                arguments("/approve", "/approve", ""),
                arguments("/health_status at_risk", "/health_status at_risk", ""));
    }

    static Stream<Arguments> argumentText() {
        return Stream.of(
                arguments("/close ", "/close", ""),
                arguments("/close  now", "/close  now", ""),
                arguments("/label  ~a ", "/label  ~a ", ""),
                arguments("/close\t", "", "/close"),
                arguments("/close\t\nfoo", "/close", "foo"),
                arguments("/close\tnow", "", "/close\tnow"),
                arguments("/close\u00A0now", "", "/close\u00A0now"),
                arguments("/close\u3000now", "", "/close\u3000now"),
                arguments("/close\u2028/label ~a", "", "/close\u2028/label ~a"),
                arguments("/close /label ~a", "/close /label ~a", ""),
                arguments("/label ~a /assign @b", "/label ~a /assign @b", ""),
                arguments("/label ~\"two words\"", "/label ~\"two words\"", ""),
                arguments("/label `~a`", "/label `~a`", ""),
                arguments("/title A \u00E9 \u65E5\u672C", "/title A \u00E9 \u65E5\u672C", ""));
    }

    static Stream<Arguments> lineEnds() {
        return Stream.of(
                arguments("\r/close", "/close", ""),
                arguments("/cl\rose", "/close", ""),
                arguments("/close\r\n/lock\r\n", "/close | /lock", ""),
                arguments("a\r/close", "", "a/close"),
                arguments("a\r\n/close\r\nb", "/close", "a\nb"),
                arguments("a\n\r/close", "/close", "a"),
                arguments("a\u0085/close", "", "a\u0085/close"),
                arguments("a\u2028/close", "", "a\u2028/close"),
                arguments("a\u000B/close", "", "a\u000B/close"),
                arguments("a\f/close", "", "a\f/close"),
                arguments("a\n\n\n", "", "a"),
                arguments("a \t\n", "", "a"),
                arguments("", "", ""),
                arguments("\n\n/close\n\n", "/close", ""));
    }

    static Stream<Arguments> placeInParagraph() {
        return Stream.of(
                arguments("prose\n/close\nmore", "/close", "prose\nmore"),
                arguments("prose\n\n/close\n\nmore", "/close", "prose\n\nmore"),
                arguments("/close\n\n\nmore", "/close", "\nmore"),
                arguments("/close\n/label ~a\n/lock", "/close | /label ~a | /lock", ""),
                arguments("a /close", "", "a /close"),
                arguments(" /close", "", " /close"),
                arguments("   /close", "", "   /close"),
                arguments("a\n /close", "", "a\n /close"),
                arguments("\u200B/close", "", "\u200B/close"),
                arguments("\uFEFF/close", "", "\uFEFF/close"),
                arguments("\\/close", "", "\\/close"),
                arguments("a\n\\/close", "", "a\n\\/close"),
                arguments("&#47;close", "", "&#47;close"),
                arguments("*a\n/close\nb*", "/close", "*a\nb*"),
                arguments("a  \n/close", "/close", "a"),
                arguments("a\\\n/close", "/close", "a\\"),
                arguments("/nope\n/close", "/close", "/nope"),
                arguments("path /usr/bin\n/usr/bin", "", "path /usr/bin\n/usr/bin"));
    }

    static Stream<Arguments> protectedInParagraph() {
        return Stream.of(
                arguments("`a\n/close\nb`", "", "`a\n/close\nb`"),
                arguments("`x`\n/close", "/close", "`x`"),
                arguments("open ` tick\n/close", "/close", "open ` tick"),
                arguments("open ` tick\n/close\n` end", "", "open ` tick\n/close\n` end"),
                arguments("/lock\nopen ` tick\n/close\n` end", "/lock", "open ` tick\n/close\n` end"),
                arguments("`` a\n/close\n``", "", "`` a\n/close\n``"),
                arguments("$$\n/close\n$$", "/close", "$$\n$$"),
                arguments("a\n<b>\n/close\n</b>\n/lock", "/lock", "a\n<b>\n/close\n</b>"),
                arguments("a <b>\n/close\n</b>", "/close", "a <b>\n</b>"),
                arguments("[a](\n/close\n)", "", "[a](\n/close\n)"),
                arguments("![a\n/close\nb](x)", "", "![a\n/close\nb](x)"));
    }

    static Stream<Arguments> protectedBlocks() {
        return Stream.of(
                        "```\n/close\n```",
                        "~~~\n/close\n~~~",
                        "````\n```\n/close\n```\n````",
                        "```\n/close",
                        "```ruby\n/close\n```",
                        "    /close",
                        "> /close",
                        "> a\n/close",
                        ">/close",
                        ">>>\n/close\n>>>",
                        ">>>\n/close",
                        ">>>\na\n\n/close\n>>>",
                        ">>> [!note]\n/close\n>>>",
                        "> [!note]\n/close",
                        "- /close",
                        "- a\n/close",
                        "* /close",
                        "1. /close",
                        "1. a\n/close",
                        "- [ ] /close",
                        "# /close",
                        "/close\n---",
                        "/close\n===",
                        "| a |\n|---|\n| /close |",
                        "| a | b |\n|---|---|\n| c | d |\n/close",
                        "<div>\n/close\n</div>",
                        "<div>\n/close",
                        "<pre>\n/close\n\n/close\n</pre>",
                        "<!--\n/close\n-->",
                        "<!-- open\n\n/close",
                        "<script>\n/close\n</script>",
                        "<b>\n/close\n</b>",
                        "<details>\n<summary>\n/close\n</summary>\n</details>",
                        "[^1]: a\n/close",
                        "[a]:\n/close",
                        "[a]: b\n'\n/close\n'",
                        "---\n/close\n---",
                        "---\na: b\n/close\n---",
                        "+++\n/close\n+++")
                .map(text -> arguments(text, "", text));
    }

    static Stream<Arguments> afterProtectedBlocks() {
        return Stream.of(
                arguments("```\na\n```\n/close", "/close", "```\na\n```"),
                arguments("```\na\n``` x\n/close\n```", "", "```\na\n``` x\n/close\n```"),
                arguments(">>>\na\n>>>\n/close", "/close", ">>>\na\n>>>"),
                arguments(">>>\n```\n>>>\n/close", "/close", ">>>\n```\n>>>"),
                arguments("```\n>>>\n/close\n```", "", "```\n>>>\n/close\n```"),
                arguments(">>>>\n>>>\n/close\n>>>>", "", ">>>>\n>>>\n/close\n>>>>"),
                arguments("<div>\na\n</div>\n\n/close", "/close", "<div>\na\n</div>"),
                arguments("<details>\n\n/close\n\n</details>", "/close", "<details>\n\n</details>"),
                arguments("# a\n/close", "/close", "# a"),
                arguments("a\n---\n/close", "/close", "a\n---"),
                arguments("---\n/close", "/close", "---"),
                arguments("- a\n\n/close", "/close", "- a"),
                arguments("- a\n\n  /close", "", "- a\n\n  /close"),
                arguments("> a\n\n/close", "/close", "> a"),
                arguments("a\n    /close", "", "a\n    /close"),
                arguments("[a]: b\n/close", "/close", "[a]: b"),
                arguments("[//]: # (m1)\n/close", "/close", "[//]: # (m1)"),
                arguments("<!-- a -->\n/close", "/close", "<!-- a -->"),
                arguments("<!-- a\n/close -->\n/lock", "/lock", "<!-- a\n/close -->"),
                arguments("| a |\n|---|\n| b |\n\n/close", "/close", "| a |\n|---|\n| b |"),
                arguments("***\n/close", "/close", "***"),
                arguments("a\n\n---\n/close\n---", "", "a\n\n---\n/close\n---"));
    }

    static Stream<Arguments> substitutions() {
        return Stream.of(
                arguments("/shrug", "/shrug", "\u00AF\\\uFF3F(\u30C4)\uFF3F/\u00AF"),
                arguments("/shrug oh", "/shrug oh", "\u00AF\\\uFF3F(\u30C4)\uFF3F/\u00AF"),
                arguments(
                        "a\n/tableflip\nb",
                        "/tableflip",
                        "a\n(\u256F\u00B0\u25A1\u00B0)\u256F\uFE35 \u253B\u2501\u253B\nb"),
                arguments("/SHRUG", "/shrug", "/SHRUG"));
    }

    @ParameterizedTest
    @MethodSource({
        "names",
        "argumentText",
        "lineEnds",
        "placeInParagraph",
        "protectedInParagraph",
        "protectedBlocks",
        "afterProtectedBlocks",
        "substitutions"
    })
    void extract_text_findsCommandsAndLeavesRest(String text, String commands, String rest) {
        Extraction found = QuickActions.extract(text);

        assertThat(String.join(
                        " | ", found.commands().stream().map(Command::toString).toList()))
                .isEqualTo(commands);
        assertThat(found.text()).isEqualTo(rest);
    }

    @RepeatedTest(20)
    void extract_escapedText_runsNothing(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            String text = text(random);
            String escaped = text.replace("\r", "").replaceAll("(?m)^/", "\\\\/");
            assertThat(QuickActions.extract(escaped).commands())
                    .as("seed %d, text %s", run.getCurrentRepetition(), text)
                    .isEmpty();
        }
    }

    private static String text(Random random) {
        List<String> parts = List.of(
                "/close",
                "\n",
                "\n",
                "\n\n",
                "/label ~a",
                " ",
                "`",
                "```",
                ">>>",
                "> ",
                "- ",
                "<!--",
                "-->",
                "<b>",
                "</b>",
                "a",
                "\r",
                "\t",
                "---",
                "|",
                "    ",
                "[a]: ",
                "$$",
                "/loc\u212A");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }
}
