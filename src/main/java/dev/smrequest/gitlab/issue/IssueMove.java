package dev.smrequest.gitlab.issue;

import java.time.Instant;

/** Who changed an issue last, when, and what: a label put on or taken off, closed, reopened, as it follows the name. */
public record IssueMove(String who, Instant at, String what) {}
