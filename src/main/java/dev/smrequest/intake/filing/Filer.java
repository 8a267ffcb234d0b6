package dev.smrequest.intake.filing;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueMarker;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.NewIssue;
import dev.smrequest.gitlab.issue.Shortfall;
import dev.smrequest.intake.filing.submission.Filing;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.store.Transactions;
import dev.smrequest.template.description.SubmissionMarker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Creates the issue of a submission, leaving a trace before each try that GitLab might carry out unnoticed. */
public final class Filer {
    /** GitLab's clock and ours may differ by this much. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final SubmissionStore store;
    private final RequestIssue issues;
    private final GitLab gitlab;
    private final Duration gitlabWorks;
    private final Clock clock;

    /** {@code gitlabWorks} is how long GitLab may work on a request whose answer never came. */
    public Filer(
            Transactions transactions,
            SubmissionStore store,
            RequestIssue issues,
            GitLab gitlab,
            Duration gitlabWorks,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.issues = issues;
        this.gitlab = gitlab;
        this.gitlabWorks = gitlabWorks;
        this.clock = clock;
    }

    /** A created issue, and what of it GitLab did not take over. */
    record Created(IssueSnapshot issue, Shortfall shortfall) {}

    /** The issue that an earlier try created, if one may have. */
    Optional<Created> findEarlier(Submission submission, Filing.Waiting waiting) {
        if (waiting.attempts().isEmpty()) {
            return Optional.empty();
        }
        Filing.Attempts attempts = waiting.attempts().get();
        Optional<IssueSnapshot> found =
                gitlab.findByMarker(marker(submission), attempts.first().minus(CLOCK_SKEW));
        if (found.isEmpty()) {
            letGitLabFinish(attempts.last());
        }
        return found.map(issue -> new Created(issue, new Shortfall(List.of())));
    }

    /** Not found is no proof while GitLab may still be at work on the last try. */
    private void letGitLabFinish(Instant lastTry) {
        Duration left = Duration.between(clock.instant(), lastTry.plus(gitlabWorks));
        if (!left.isNegative() && !left.isZero()) {
            throw new GitLabException(
                    "GitLab may still be at work on the last try.", 0, Retry.SAFE, Optional.of(left), null);
        }
    }

    /** Creates the issue, as far as the project knows the names in it. */
    Created create(Submission submission) {
        NewIssue issue = issues.of(submission);
        boolean firstTry = ((Filing.Waiting) submission.filing()).attempts().isEmpty();
        transactions.in(connection -> {
            store.attempted(connection, submission.id(), clock.instant());
            return issue;
        });
        try {
            IssueSnapshot created = gitlab.create(issue);
            return new Created(created, Shortfall.of(issue, created));
        } catch (BotException e) {
            if (firstTry && e.retry() != Retry.AFTER_CHECK) {
                forgetTry(submission);
            }
            throw e;
        }
    }

    private static IssueMarker marker(Submission submission) {
        SubmissionMarker marker = new SubmissionMarker(submission.id());
        return new IssueMarker(marker.token(), marker.line());
    }

    private void forgetTry(Submission submission) {
        transactions.in(connection -> {
            store.notAttempted(connection, submission.id());
            return submission;
        });
    }
}
