package dev.smrequest.gitlab;

import dev.smrequest.workflow.IssueChange;
import java.time.Instant;
import java.util.Optional;

/**
 * The configured GitLab project, as far as the bot acts on it. Every method calls GitLab once or a few times, never
 * repeats a write by itself, and throws {@link GitLabException} saying whether trying again helps.
 */
public interface GitLab {
    /**
     * Creates the issue with labels, milestone, assignees, due date and confidentiality in one {@code POST}. The issue
     * exists once this returns, even without a label, milestone or assignee that cannot be set, or what GitLab dropped:
     * see {@link Shortfall#of(NewIssue, IssueSnapshot)}. A label the project lacks is never created.
     */
    IssueSnapshot create(NewIssue issue);

    /**
     * Finds the issue whose description holds the marker's line, by full-text search and, as search may lag, among the
     * bot's own issues created after {@code since}. A hit is confirmed by reading the issue.
     */
    Optional<IssueSnapshot> findByMarker(IssueMarker marker, Instant since);

    /**
     * Reads the issue.
     *
     * @throws GitLabException with {@code Retry.SAFE} and a wait of minutes when GitLab does not accept the token or its
     *     role (401, 403), as an admin mends that; with {@code Retry.NEVER} when there is no such issue
     */
    IssueSnapshot read(long iid);

    /**
     * Applies the change in one {@code PUT} and compares GitLab's answer with what was wanted: GitLab answers 200 and
     * drops what the token may not set, or what it does not know. A change of nothing only reads.
     *
     * @throws GitLabException with {@code Retry.NEVER} naming what was not taken over, or, nothing sent, what the
     *     project does not have
     */
    IssueSnapshot apply(long iid, IssueChange change);

    /**
     * Reads templates, labels, milestones and members afresh, for the project shelf. Milestones or members that cannot
     * be read are a gap of the content, not a failure.
     */
    ShelfContent readShelf(String templateName);
}
