package dev.smrequest.workflow.recipe;

import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Edit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
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
        return write(change, List.of(), List.of());
    }

    /** For one issue: labels and people it has and should lose are taken off first. */
    public static String of(IssueChange change, Collection<String> labels, Collection<String> assignees) {
        List<String> unlabel =
                change.removeLabels().stream().filter(labels::contains).toList();
        List<String> unassign = change.assignees().wanted().stream()
                .flatMap(wanted -> assignees.stream().filter(name -> !wanted.contains(name)))
                .toList();
        return write(change, unlabel, unassign);
    }

    private static String write(IssueChange change, List<String> unlabel, List<String> unassign) {
        List<String> lines = new ArrayList<>();
        addLabels(lines, "/unlabel", unlabel);
        addLabels(lines, "/label", change.addLabels());
        addEdit(lines, change.milestone(), title -> "/milestone %" + quoted(title), "/remove_milestone");
        addPeople(lines, "/unassign", unassign);
        addEdit(lines, change.assignees(), names -> people("/assign", names), "/unassign");
        addEdit(lines, change.dueDate(), day -> "/due " + day, "/remove_due_date");
        change.openness()
                .ifPresent(openness -> lines.add(
                        switch (openness) {
                            case CLOSE -> "/close";
                            case REOPEN -> "/reopen";
                        }));
        return String.join("\n", lines);
    }

    private static <T> void addEdit(List<String> lines, Edit<T> edit, Function<T, String> put, String clear) {
        edit.wanted().map(put).ifPresent(lines::add);
        if (edit.clears()) {
            lines.add(clear);
        }
    }

    private static void addPeople(List<String> lines, String command, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(people(command, names));
        }
    }

    private static String people(String command, List<String> names) {
        return names.stream().map(name -> " @" + name).collect(Collectors.joining("", command, ""));
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
