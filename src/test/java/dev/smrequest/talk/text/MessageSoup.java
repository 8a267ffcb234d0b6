package dev.smrequest.talk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random messages as Slack delivers them, of all that both sides can show. What looks like a commit's number is left out:
 * it becomes code, so that GitLab makes no link of it.
 */
final class MessageSoup {
    private static final List<String> WORDS = List.of(
            "word",
            "two words",
            "deck",
            "日本語",
            "العربية",
            "e\u0301te\u0301",
            "\uD83D\uDC69\u200D\uD83D\uDCBB",
            "2*3",
            "snake_case",
            "a ~ b",
            "R&amp;D",
            "1 &lt; 2",
            "x &gt; y",
            "/close",
            "# title",
            "+ plus",
            "@root",
            "#12",
            "!4",
            "~bug",
            "%Q4",
            "$x$",
            "[x] (y)",
            "| a | b",
            "\\",
            "&amp;copy;",
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
            "`code`",
            "`a*b`",
            "`/close`",
            "`&lt;b&gt;`",
            "<https://example.com/a_b>",
            "<https://example.com/?a=1&amp;b=2|the deck>",
            "<mailto:ada@example.com|ada@example.com>");
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
        return switch (random.nextInt(6)) {
            case 0 -> "&gt; " + line() + "\n&gt; " + line();
            case 1 -> "```\n" + pick(WORDS) + "\n  " + pick(WORDS) + "\n```";
            case 2 -> "• " + start() + "\n    ◦ " + start() + "\n    ◦ " + start() + "\n• " + start();
            case 3 -> "1. " + start() + "\n2. " + start() + "\n    • " + start() + "\n3. " + start();
            default -> line() + "\n" + line();
        };
    }

    /** A line that does not look like an inner item. */
    private String start() {
        return "so " + line();
    }

    /** Of a tilde that is text and those that strike, Slack's documents do not tell which belong together: never both. */
    private String line() {
        String line = pieces();
        return line.contains("~bug") && line.indexOf('~') != line.lastIndexOf('~') ? line() : line;
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
        if (kind < 6 || marks.isEmpty()) {
            return pick(WORDS);
        } else if (kind < 8) {
            return pick(ATOMS);
        }
        char mark = marks.charAt(random.nextInt(marks.length()));
        String inside = piece(marks.replace(String.valueOf(mark), "")) + " " + pick(List.of("on", "日本", "done"));
        return inside.indexOf(mark) >= 0 ? inside : mark + inside + mark;
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
