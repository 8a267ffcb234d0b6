package dev.smrequest.workflow.recipe;

import dev.smrequest.workflow.IssueChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a change as the quick actions a person would paste into a comment, one command a line. GitLab: quick actions;
 * a name goes in quotes unless it has only ASCII letters, digits and {@code _ - ? . & @}, and is not a bare number.
 */
public final class QuickActionSnippet {
    private static final Pattern PLAIN = Pattern.compile("(?![0-9]+$)[A-Za-z0-9_?.&@-]+");

    private QuickActionSnippet() {}

    /** The handbook's form, which only adds labels. */
    public static String of(IssueChange change) {
        return write(change, List.of());
    }

    /** For one issue: labels it has and should lose are taken off first. */
    public static String of(IssueChange change, Collection<String> present) {
        return write(
                change, change.removeLabels().stream().filter(present::contains).toList());
    }

    private static String write(IssueChange change, List<String> unlabel) {
        List<String> lines = new ArrayList<>();
        addLabels(lines, "/unlabel", unlabel);
        addLabels(lines, "/label", change.addLabels());
        change.milestone().ifPresent(title -> lines.add("/milestone %" + quoted(title)));
        change.assignee().ifPresent(name -> lines.add("/assign @" + name));
        change.openness()
                .ifPresent(openness -> lines.add(
                        switch (openness) {
                            case CLOSE -> "/close";
                            case REOPEN -> "/reopen";
                        }));
        return String.join("\n", lines);
    }

    private static void addLabels(List<String> lines, String command, List<String> labels) {
        if (!labels.isEmpty()) {
            lines.add(labels.stream().map(label -> " ~" + quoted(label)).collect(Collectors.joining("", command, "")));
        }
    }

    private static String quoted(String name) {
        return PLAIN.matcher(name).matches() ? name : "\"" + name + "\"";
    }
}
