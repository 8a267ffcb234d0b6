package dev.smrequest.gitlab;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A webhook of the project as GitLab tells of it. {@code alertStatus} is {@code executable}, {@code temporarily_disabled} or
 * {@code disabled}; {@code unticked} are the triggers for issues and comments that it does not have. GitLab: "Project
 * webhooks API".
 */
public record ProjectHook(
        long id, String url, String alertStatus, Optional<Instant> disabledUntil, List<String> unticked) {
    /** The trigger for issues, under its old and its new name. */
    public static final String ISSUE_TRIGGER = "Issues events (Work item events on newer GitLab)";

    public ProjectHook {
        unticked = List.copyOf(unticked);
    }
}
