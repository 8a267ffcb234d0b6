package dev.smrequest.intake.filing;

import dev.smrequest.intake.filing.submission.Filing;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.store.Transactions;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes submissions in: one transaction saves the text and stages its filing, before anybody is told anything. */
public final class FilingDesk {
    private final Transactions transactions;
    private final SubmissionStore store;
    private final SubmissionJobs jobs;
    private final Supplier<String> ids;
    private final Clock clock;

    public FilingDesk(
            Transactions transactions, SubmissionStore store, SubmissionJobs jobs, Supplier<String> ids, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** Saves the submission, or finds the one its view was saved as before (a second delivery, a double click). */
    public Submission accept(Submission.Content content) {
        Submission submission = new Submission(
                ids.get(),
                content,
                clock.instant(),
                new Filing.Waiting(Optional.empty(), Optional.empty()),
                Submission.Shown.NOTHING);
        return transactions.in(connection -> {
            if (!store.add(connection, submission)) {
                return store.findByForm(connection, content.rootView()).orElseThrow();
            }
            jobs.file(connection, submission.id());
            return submission;
        });
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
