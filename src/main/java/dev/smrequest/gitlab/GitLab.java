package dev.smrequest.gitlab;

import dev.smrequest.gitlab.issue.IssueMarker;
import dev.smrequest.gitlab.issue.IssueMove;
import dev.smrequest.gitlab.issue.IssueNote;
import dev.smrequest.gitlab.issue.IssueQuery;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.NewIssue;
import dev.smrequest.gitlab.issue.Shortfall;
import dev.smrequest.workflow.IssueChange;
import java.time.Instant;
import java.util.List;
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
     * Writes a comment in one {@code POST}; GitLab answers 202 without an id when a body holds nothing but quick actions,
     * which the bot's never do.
     */
    void comment(long iid, IssueNote note);

    /** Whether the comment with this marker line stands on the issue, among those written since. */
    boolean hasComment(long iid, IssueNote note, Instant since);

    /** Lists issues with one call for each hundred. */
    List<IssueSnapshot> list(IssueQuery query);

    /**
     * What was updated at this moment or later, the longest unchanged first: one page, with one call.
     *
     * @param page counted from 1
     */
    List<IssueSnapshot> updatedSince(Instant since, int page);

    /** How many {@link #updatedSince} gives at most. */
    int PAGE = 100;

    /** The changes of the issue's labels and state, the oldest first, to tell people why something is not as they saw it. */
    List<IssueMove> moves(long iid);
}
