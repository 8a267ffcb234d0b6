package dev.smrequest.triage.queue;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.workflow.LabelGroup;
import dev.smrequest.workflow.Workflow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a list of requests is sorted by; what has no due date or priority comes last, equals by age. */
public enum QueueOrder {
    AGE("Oldest first"),
    DUE("Due first"),
    PRIORITY("Highest priority first");

    /** The key of the workflow's group of labels whose order is the order of importance. */
    private static final String PRIORITY_GROUP = "priority";

    private final String title;

    QueueOrder(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    Comparator<IssueSnapshot> comparator(Workflow workflow) {
        Comparator<IssueSnapshot> byAge =
                Comparator.comparing(IssueSnapshot::createdAt).thenComparing(IssueSnapshot::iid);
        return switch (this) {
            case AGE -> byAge;
            case DUE ->
                Comparator.comparing((IssueSnapshot issue) -> issue.dueDate().orElse(LocalDate.MAX))
                        .thenComparing(byAge);
            case PRIORITY ->
                Comparator.comparingInt((IssueSnapshot issue) -> rank(workflow, issue.labels()))
                        .thenComparing(byAge);
        };
    }

    /** The priority's label of an issue, the highest where it has several. */
    static Optional<String> priority(Workflow workflow, Collection<String> labels) {
        return priorities(workflow).stream()
                .filter(name -> labels.stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }

    static Optional<QueueOrder> named(String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().equals(name))
                .findFirst();
    }

    private static int rank(Workflow workflow, Collection<String> labels) {
        return priority(workflow, labels).map(priorities(workflow)::indexOf).orElse(Integer.MAX_VALUE);
    }

    private static List<String> priorities(Workflow workflow) {
        return workflow.grooming().stream()
                .filter(group -> group.key().equals(PRIORITY_GROUP))
                .map(LabelGroup::labels)
                .findFirst()
                .orElseGet(List::of);
    }
}
