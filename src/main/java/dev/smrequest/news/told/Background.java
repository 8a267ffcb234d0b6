package dev.smrequest.news.told;

import dev.smrequest.gitlab.issue.IssueMove;
import java.util.Optional;

/** What GitLab tells of a change that was made there: who made it, and what they wrote on the issue about it. */
public record Background(IssueMove move, Optional<Remark> remark) {}
