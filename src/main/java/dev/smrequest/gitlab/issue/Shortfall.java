package dev.smrequest.gitlab.issue;

import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Edit;
import dev.smrequest.workflow.IssueChange.Openness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What was wanted of an issue and is not there: GitLab answers 200 or 201 and silently drops labels, milestones,
 * assignees and dates which the token may not set, and the bot leaves out names the project does not know.
 */
public record Shortfall(List<String> parts) {
    public Shortfall {
        parts = List.copyOf(parts);
    }

    /** Compares a filed issue with what was to be filed. */
    public static Shortfall of(NewIssue wanted, IssueSnapshot got) {
        List<String> parts = new ArrayList<>(missingLabels(wanted.labels(), got));
        parts.addAll(missingMilestone(wanted.milestone(), got));
        parts.addAll(missingAssignees(wanted.assignees(), got));
        parts.addAll(missingDueDate(wanted.dueDate(), got));
        if (wanted.confidential() && !got.confidential()) {
            parts.add("confidentiality");
        }
        return new Shortfall(parts);
    }

    /** Compares an issue with what a change should have made of it. */
    public static Shortfall of(IssueChange wanted, IssueSnapshot got) {
        List<String> parts = new ArrayList<>(missingLabels(wanted.addLabels(), got));
        wanted.removeLabels().stream()
                .filter(got.labels()::contains)
                .forEach(label -> parts.add("removal of label \"" + label + "\""));
        parts.addAll(missingMilestone(wanted.milestone().wanted(), got));
        parts.addAll(missingAssignees(wanted.assignees().wanted().orElse(List.of()), got));
        parts.addAll(missingDueDate(wanted.dueDate().wanted(), got));
        parts.addAll(leftOver(wanted, got));
        wanted.openness()
                .filter(openness -> got.open() != (openness == Openness.REOPEN))
                .ifPresent(openness -> parts.add(openness == Openness.REOPEN ? "reopening" : "closing"));
        return new Shortfall(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Says what is not there, the likely reasons, and what to do. */
    public String sentence() {
        return "The issue lacks: " + String.join(", ", parts)
                + ". Either the bot's account may not set this (give it the role Planner or Reporter in the project),"
                + " or the project does not know the name, or a label holds a comma.";
    }

    private static List<String> missingLabels(Collection<String> wanted, IssueSnapshot got) {
        return wanted.stream()
                .filter(label -> !got.labels().contains(label))
                .map(label -> "label \"" + label + "\"")
                .toList();
    }

    private static List<String> missingMilestone(Optional<String> wanted, IssueSnapshot got) {
        return wanted.filter(title -> !got.milestone().equals(wanted)).stream()
                .map(title -> "milestone \"" + title + "\"")
                .toList();
    }

    private static List<String> missingDueDate(Optional<LocalDate> wanted, IssueSnapshot got) {
        return wanted.filter(due -> !got.dueDate().equals(wanted)).stream()
                .map(due -> "due date " + due)
                .toList();
    }

    /** What was to be taken away and is still there. */
    private static List<String> leftOver(IssueChange wanted, IssueSnapshot got) {
        List<String> parts = new ArrayList<>();
        if (wanted.milestone().clears() && got.milestone().isPresent()) {
            parts.add("removal of milestone \"" + got.milestone().get() + "\"");
        }
        if (wanted.dueDate().clears() && got.dueDate().isPresent()) {
            parts.add("removal of due date " + got.dueDate().get());
        }
        got.assignees().stream()
                .map(Member::username)
                .filter(name -> goes(wanted.assignees(), name))
                .forEach(name -> parts.add("removal of assignee @" + name));
        return parts;
    }

    private static boolean goes(Edit<List<String>> assignees, String name) {
        return assignees.clears()
                || assignees
                        .wanted()
                        .filter(wanted -> wanted.stream().noneMatch(name::equalsIgnoreCase))
                        .isPresent();
    }

    private static List<String> missingAssignees(Collection<String> wanted, IssueSnapshot got) {
        return wanted.stream()
                .filter(name -> got.assignees().stream()
                        .noneMatch(member -> member.username().equalsIgnoreCase(name)))
                .map(name -> "assignee @" + name)
                .toList();
    }
}
