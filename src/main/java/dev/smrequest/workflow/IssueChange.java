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

    /** What becomes of one value of an issue. */
    public sealed interface Edit<T> {
        /** It stays as it is. */
        record Keep<T>() implements Edit<T> {}

        /** It becomes this. */
        record Put<T>(T value) implements Edit<T> {}

        /** It is taken away. */
        record Clear<T>() implements Edit<T> {}

        static <T> Edit<T> keep() {
            return new Keep<>();
        }

        static <T> Edit<T> put(T value) {
            return new Put<>(value);
        }

        static <T> Edit<T> clear() {
            return new Clear<>();
        }

        /** Puts what is there and keeps when there is nothing. */
        static <T> Edit<T> putIfTold(Optional<T> told) {
            return told.map(Edit::put).orElseGet(Edit::keep);
        }

        /** What it becomes, if it becomes something. */
        default Optional<T> wanted() {
            return this instanceof Put<T> put ? Optional.of(put.value()) : Optional.empty();
        }

        /** Whether the value is taken away. */
        default boolean clears() {
            return this instanceof Clear;
        }
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
