package dev.smrequest.gitlab.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What GitLab said of one issue at one moment. The truth may have moved since.
 *
 * @param comments how many notes people wrote, internal ones too
 */
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
        Instant updatedAt,
        Instant createdAt,
        Optional<Member> author,
        int comments) {

    private static final int EXCERPT = 1_500;

    public IssueSnapshot {
        labels = List.copyOf(labels);
        assignees = List.copyOf(assignees);
    }

    /** The same with only the beginning of its description, for where the rest is not needed. */
    public IssueSnapshot withShortDescription() {
        return described(description.substring(0, Math.min(description.length(), EXCERPT)));
    }

    /** The same without its description. */
    public IssueSnapshot withoutDescription() {
        return described("");
    }

    private IssueSnapshot described(String other) {
        return new IssueSnapshot(
                iid,
                title,
                other,
                webUrl,
                open,
                confidential,
                labels,
                milestone,
                assignees,
                dueDate,
                updatedAt,
                createdAt,
                author,
                comments);
    }
}
