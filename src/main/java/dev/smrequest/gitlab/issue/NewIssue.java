package dev.smrequest.gitlab.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An issue to be filed. Title and description are already neutralised; milestone by title, assignees by user name.
 * Labels, milestone and assignees that the project does not know are left out when it is filed.
 */
public record NewIssue(
        String title,
        String description,
        List<String> labels,
        Optional<String> milestone,
        List<String> assignees,
        Optional<LocalDate> dueDate,
        boolean confidential) {

    public NewIssue {
        labels = List.copyOf(labels);
        assignees = List.copyOf(assignees);
    }
}
