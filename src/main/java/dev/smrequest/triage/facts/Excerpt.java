package dev.smrequest.triage.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The beginning of a description as people read it: what was answered, each below its heading, without the template's
 * comments, empty sections, boxes nobody ticked, and the bot's own footer.
 */
final class Excerpt {
    private static final int LINES = 8;
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(-->|$)");
    private static final Pattern FOOTER = Pattern.compile("(?m)^---\\R\\R?Requested by (?s:.*)\\z|^\\[//]: # .*$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\p{Punct}])|\\\\$");
    private static final Pattern UNTICKED = Pattern.compile("\\s*[-*+] \\[ ] .*");
    /** The template's own marks behind a heading, which the form shows in another way. */
    private static final Pattern MARK = Pattern.compile("(?i)\\s*\\((required|optional)\\)\\s*$|\\s+$");

    private static final Pattern NOTHING = Pattern.compile("\\s*(_Not answered\\._)?\\s*");

    private final List<String> lines = new ArrayList<>();
    private Optional<String> heading = Optional.empty();

    private Excerpt() {}

    static String of(String description) {
        Excerpt excerpt = new Excerpt();
        String text =
                FOOTER.matcher(COMMENT.matcher(description).replaceAll("")).replaceAll("");
        text.lines().forEach(excerpt::add);
        List<String> first = excerpt.lines.subList(0, Math.min(LINES, excerpt.lines.size()));
        return String.join("\n", first) + (first.size() < excerpt.lines.size() ? "\n…" : "");
    }

    private void add(String line) {
        if (line.startsWith("#")) {
            heading = Optional.of(MARK.matcher(line.replaceFirst("^#+\\s*", "")).replaceAll(""));
        } else if (!NOTHING.matcher(line).matches() && !UNTICKED.matcher(line).matches()) {
            heading.ifPresent(words -> lines.add(words.endsWith("?") ? words : words + ":"));
            heading = Optional.empty();
            lines.add(ESCAPE.matcher(line).replaceAll("$1").strip());
        }
    }
}
