package dev.smrequest.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One wanted change of an issue. The same value is rendered as the handbook's quick-action snippet, sent to GitLab as
 * one {@code PUT}, and compared with GitLab's answer. Names are as GitLab spells them: label and milestone titles,
 * user names without {@code @}; assignees that are put replace all others.
 */
public record IssueChange(
        List<String> addLabels,
        List<String> removeLabels,
        Edit<String> milestone,
        Edit<List<String>> assignees,
        Edit<LocalDate> dueDate,
        Optional<Openness> openness) {

    /** Whether the issue is to be closed or reopened. */
    public enum Openness {
        CLOSE,
        REOPEN
    }

    public IssueChange {
        addLabels = List.copyOf(addLabels);
        removeLabels = List.copyOf(removeLabels);
    }

    /** A change of labels alone. */
    public static IssueChange ofLabels(List<String> add, List<String> remove) {
        return new IssueChange(add, remove, Edit.keep(), Edit.keep(), Edit.keep(), Optional.empty());
    }

    public IssueChange withMilestone(String title) {
        return new IssueChange(addLabels, removeLabels, Edit.put(title), assignees, dueDate, openness);
    }

    public IssueChange withAssignee(String name) {
        return new IssueChange(addLabels, removeLabels, milestone, Edit.put(List.of(name)), dueDate, openness);
    }

    public IssueChange with(Openness change) {
        return new IssueChange(addLabels, removeLabels, milestone, assignees, dueDate, Optional.of(change));
    }
}
