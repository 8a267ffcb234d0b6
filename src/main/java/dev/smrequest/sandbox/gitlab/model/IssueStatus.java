package dev.smrequest.sandbox.gitlab.model;

import java.time.Instant;
import java.util.Optional;

/** Whether an issue is open, who may see it and talk on it, and when it changed. */
public record IssueStatus(
        boolean open, boolean confidential, boolean locked, Instant updatedAt, Optional<Closing> closing) {
    /** When and by whom it was closed. */
    public record Closing(Instant at, User by) {}
}
