package dev.smrequest.gitlab;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What GitLab said of one issue at one moment. The truth may have moved since. */
public record IssueSnapshot(
        long iid,
        String title,
        String description,
        String webUrl,
        boolean open,
        boolean confidential,
        List<String> labels,
        Optional<String> milestone,
        List<Member> assignees,
        Optional<LocalDate> dueDate,
        Instant updatedAt) {

    public IssueSnapshot {
        labels = List.copyOf(labels);
        assignees = List.copyOf(assignees);
    }
}
