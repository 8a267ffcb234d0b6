package dev.smrequest.intake.filing;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.IssueMarker;
import dev.smrequest.gitlab.IssueSnapshot;
import dev.smrequest.gitlab.NewIssue;
import dev.smrequest.gitlab.Shortfall;
import dev.smrequest.intake.filing.submission.Filing;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.store.Transactions;
import dev.smrequest.template.description.SubmissionMarker;
import java.time.Clock;
import java.time.Duration;
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
    private final Clock clock;

    public Filer(Transactions transactions, SubmissionStore store, RequestIssue issues, GitLab gitlab, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.issues = issues;
        this.gitlab = gitlab;
        this.clock = clock;
    }

    /** A created issue, and what of it GitLab did not take over. */
    record Created(IssueSnapshot issue, Shortfall shortfall) {}

    /** The issue that an earlier try created, if one may have. */
    Optional<Created> findEarlier(Submission submission, Filing.Waiting waiting) {
        return waiting.attemptedAt()
                .flatMap(since -> gitlab.findByMarker(marker(submission), since.minus(CLOCK_SKEW)))
                .map(issue -> new Created(issue, new Shortfall(List.of())));
    }

    /** Creates the issue, as far as the project knows the names in it. */
    Created create(Submission submission) {
        NewIssue wanted = issues.wanted(submission);
        NewIssue issue = issues.possible(wanted);
        boolean firstTry = ((Filing.Waiting) submission.filing()).attemptedAt().isEmpty();
        transactions.in(connection -> {
            store.attempted(connection, submission.id(), clock.instant());
            return issue;
        });
        try {
            IssueSnapshot created = gitlab.create(issue);
            return new Created(created, Shortfall.of(wanted, created));
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
