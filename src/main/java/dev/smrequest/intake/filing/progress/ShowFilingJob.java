package dev.smrequest.intake.filing.progress;

import dev.smrequest.failure.Retry;
import dev.smrequest.intake.filing.SubmissionJobs;
import dev.smrequest.intake.filing.SubmissionJobs.Subject;
import dev.smrequest.intake.filing.SubmissionStore;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.slack.OpenedView;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows in the modal, as long as it is open, how far the filing has come. */
public final class ShowFilingJob implements JobHandler<Subject> {
    private static final Logger log = LoggerFactory.getLogger(ShowFilingJob.class);

    private final Transactions transactions;
    private final SubmissionStore store;
    private final Slack slack;
    private final FilingWords words;

    public ShowFilingJob(Transactions transactions, SubmissionStore store, Slack slack, FilingWords words) {
        this.transactions = transactions;
        this.store = store;
        this.slack = slack;
        this.words = words;
    }

    @Override
    public JobKind<Subject> kind() {
        return SubmissionJobs.SHOW;
    }

    @Override
    public void run(Subject subject) {
        transactions
                .in(connection -> store.find(connection, subject.submission()))
                .ifPresent(this::show);
    }

    /**
     * The first update goes without a hash, since Slack does not tell the one our acknowledgement led to; each later
     * one names the hash of the view before, so that it cannot undo a newer one.
     */
    private void show(Submission submission) {
        try {
            OpenedView shown = slack.updateView(
                    submission.content().viewId(), submission.shown().viewHash(), FilingView.of(submission, words));
            transactions.in(connection -> {
                store.viewShown(connection, submission.id(), shown.hash());
                return shown;
            });
        } catch (SlackException e) {
            if (e.retry() != Retry.NEVER) {
                throw e;
            }
            log.debug("The form of {} is not open any more: {}", submission.id(), e.error());
        }
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        log.info("The form of {} could not be updated; the direct message tells the same", subject.submission(), cause);
    }
}
