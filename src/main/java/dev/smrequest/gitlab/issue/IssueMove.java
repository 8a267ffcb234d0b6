package dev.smrequest.gitlab.issue;

import java.time.Instant;
import java.util.Optional;

/**
 * Who changed an issue last, when, and what: a label put on or taken off, closed, reopened, as it follows the name. The
 * user name is missing when GitLab does not know any more who it was.
 */
public record IssueMove(String who, Optional<String> username, Instant at, String what) {}
