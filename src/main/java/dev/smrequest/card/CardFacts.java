package dev.smrequest.card;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What of an issue may make its card say something else. */
record CardFacts(
        String title,
        Flags flags,
        List<String> labels,
        Optional<String> milestone,
        List<String> people,
        Optional<LocalDate> due) {
    /** Whether it is open, and whether it is confidential. */
    record Flags(boolean open, boolean confidential) {}

    static CardFacts of(IssueSnapshot issue) {
        return new CardFacts(
                issue.title(),
                new Flags(issue.open(), issue.confidential()),
                issue.labels().stream().sorted().toList(),
                issue.milestone(),
                issue.assignees().stream().map(Member::name).sorted().toList(),
                issue.dueDate());
    }
}
