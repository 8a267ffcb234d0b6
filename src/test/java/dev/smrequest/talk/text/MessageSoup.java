package dev.smrequest.talk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Random messages as Slack delivers them, of all that both sides can show: each kind of passage and mark in and beside each
 * other. Left out is what is known to change: commit numbers become code, a quote's code stands below it, and words of a
 * link that name another host are followed by the true one.
 */
final class MessageSoup {
    private static final List<String> WORDS = List.of(
            "word",
            "two words",
            "deck",
            "日本語",
            "「引用」",
            "العربية",
            "e\u0301te\u0301",
            "\uD83D\uDC69\u200D\uD83D\uDCBB",
            "2*3",
            "5*",
            "* *",
            "snake_case",
            "a ~ b",
            "it`s",
            "R&amp;D",
            "1 &lt; 2",
            "x &gt; y",
            "/close",
            "# title",
            "+ plus",
            "- minus",
            "@root",
            "#12",
            "!4",
            "~bug",
            "%Q4",
            "$x$",
            "[x] (y)",
            "[^1]",
            "[^1]: note",
            "| a | b",
            "\\",
            "\\*",
            "&amp;copy;",
            "&amp;#64;root",
            "{+ a +}",
            "http",
            "www.x.y",
            "=",
            ";;;",
            "!",
            "&lt;!channel&gt;",
            "&lt;b&gt;",
            "&lt;!--",
            "(",
            ")",
            "\"",
            "5%",
            "^a",
            "ABC-1",
            "::",
            "...",
            ":tada:",
            ":white_check_mark:",
            "1.",
            "2)",
            "---",
            "===");
    private static final List<String> ATOMS = List.of(
            "<@U1>",
            "<#C1|launch>",
            "<!subteam^S1|@designers>",
            "<!date^1700000000^{date}|Nov 14>",
            "<!here>",
            "`code`",
            "`a*b`",
            "`/close`",
            "`&lt;b&gt; `",
            "`see <https://example.com|example.com>`",
            "<https://example.com/a_b>",
            "<https://example.com/?a=1&amp;b=2|the deck>",
            "<mailto:ada@example.com|ada@example.com>");
    private static final List<String> CODE =
            List.of("  in", "", "`tick` ``two``", "    * deep", "/close", "# no", "<@U1>");

    /** What stands before and behind a mark without a blank; the comma is Japanese, too. */
    private static final List<String> BESIDE =
            List.of("", "", "(|)", "\"|\"", "|,", "|.", "日本|語", "「|」", "|、", "-|-", "/|/");

    private static final String MARKS = "*_~";

    private final Random random;

    MessageSoup(Random random) {
        this.random = random;
    }

    String next() {
        List<String> passages = new ArrayList<>();
        for (int left = 1 + random.nextInt(5); left > 0; left--) {
            passages.add(passage());
        }
        return String.join(random.nextBoolean() ? "\n" : "\n\n", passages);
    }

    private String passage() {
        return switch (random.nextInt(9)) {
            case 0 -> "&gt; " + line() + "\n&gt; " + line() + (random.nextBoolean() ? "\n&gt;\n&gt; " + line() : "");
            case 1 -> "```\n" + pick(WORDS) + "\n" + pick(CODE) + "\n" + pick(CODE) + " " + pick(WORDS) + "\n```";
            case 2 -> "see ```" + pick(WORDS) + "``` end";
            case 3 -> list("•", "◦", "▪");
            case 4 -> list("-", "-", "-");
            case 5 ->
                "1. " + line() + "\n2. " + line() + "\n    a. " + line() + "\n    b. " + line() + "\n3. " + line();
            case 6 -> "9. " + line() + "\n10. " + line() + "\n    • " + line() + "\n11. " + line();
            default -> line() + "\n" + line();
        };
    }

    private String list(String first, String second, String third) {
        int[] levels = IntStream.range(0, 6).map(i -> random.nextInt(3)).toArray();
        StringBuilder list = new StringBuilder();
        int level = 0;
        for (int next : levels) {
            level = list.isEmpty() ? 0 : Math.min(next, level + 1);
            list.append(list.isEmpty() ? "" : "\n").append("    ".repeat(level));
            list.append(List.of(first, second, third).get(level)).append(' ').append(line());
        }
        return list.toString();
    }

    /**
     * Of a tilde or back tick that is text and those that are marks, Slack's documents do not tell which belong together: never
     * both.
     */
    private String line() {
        String line = pieces();
        boolean tilde = line.contains("~bug") && line.indexOf('~') != line.lastIndexOf('~');
        boolean tick = line.contains("it`s") && line.indexOf('`') != line.lastIndexOf('`');
        return tilde || tick ? line() : line;
    }

    private String pieces() {
        StringBuilder line = new StringBuilder();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            line.append(line.isEmpty() ? "" : " ").append(piece(MARKS));
        }
        return line.toString();
    }

    private String piece(String marks) {
        int kind = random.nextInt(10);
        if (kind < 5 || marks.isEmpty()) {
            return pick(WORDS);
        } else if (kind < 7) {
            return pick(ATOMS);
        }
        return beside(marked(marks));
    }

    /** Marks within marks, with words before or behind the inner ones or without any. */
    private String marked(String marks) {
        String mark = String.valueOf(marks.charAt(random.nextInt(marks.length())));
        String inside = piece(marks.replace(mark, ""));
        inside = random.nextInt(3) > 0 ? inside + " " + pick(List.of("on", "日本", "done!")) : inside;
        return inside.contains(mark) || inside.startsWith(" ") ? inside : mark + inside + mark;
    }

    private String beside(String marked) {
        String[] around = (pick(BESIDE) + "|").split("\\|", -1);
        return around[0] + marked + around[1];
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
