package dev.smrequest.intake.filing;

import dev.smrequest.intake.filing.limit.Accepted;
import dev.smrequest.intake.filing.limit.DailyLimit;
import dev.smrequest.intake.filing.submission.Filing;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.intake.filing.submission.Urgency;
import dev.smrequest.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes submissions in: one transaction saves the text and stages its filing, before anybody is told anything. */
public final class FilingDesk {
    private final Transactions transactions;
    private final SubmissionStore store;
    private final SubmissionJobs jobs;
    private final DailyLimit limit;
    private final Supplier<String> ids;
    private final Clock clock;

    public FilingDesk(
            Transactions transactions,
            SubmissionStore store,
            SubmissionJobs jobs,
            DailyLimit limit,
            Supplier<String> ids,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.jobs = jobs;
        this.limit = limit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Saves the submission, or finds the one its view was saved as before (a second delivery, a double click). Refuses an
     * urgent one beyond the day's limit.
     */
    public Accepted accept(Submission.Content content, Optional<Urgency> urgency) {
        Submission submission = new Submission(
                ids.get(),
                content,
                urgency,
                clock.instant(),
                new Filing.Waiting(Optional.empty(), Optional.empty()),
                Submission.Shown.NOTHING);
        return transactions.in(connection -> {
            if (urgency.isPresent()) {
                limit.takeTurn(connection, content.requester(), submission.receivedAt());
            }
            Optional<Submission> before = store.findByForm(connection, content.rootView());
            return before.isPresent() ? new Accepted.Saved(before.get()) : add(connection, submission);
        });
    }

    private Accepted add(Connection connection, Submission submission) throws SQLException {
        Submission.Content content = submission.content();
        Optional<String> refusal = submission.urgency().isPresent()
                ? limit.refusal(connection, content.requester(), submission.receivedAt())
                : Optional.empty();
        if (refusal.isPresent()) {
            return new Accepted.TooUrgent(refusal.get());
        }
        if (!store.add(connection, submission)) {
            return new Accepted.Saved(
                    store.findByForm(connection, content.rootView()).orElseThrow());
        }
        jobs.file(connection, submission.id());
        return new Accepted.Saved(submission);
    }

    /** Files a refused submission again; false when it is not refused now. */
    boolean tryAgain(Submission submission) {
        return transactions.in(connection -> {
            if (!store.reopened(connection, submission.id())) {
                return false;
            }
            jobs.file(connection, submission.id());
            jobs.changed(connection, submission);
            return true;
        });
    }

    Optional<Submission> find(String id) {
        return transactions.in(connection -> store.find(connection, id));
    }
}
