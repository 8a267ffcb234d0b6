package dev.smrequest.intake.alert;

import dev.smrequest.intake.filing.FiledListener;
import dev.smrequest.intake.filing.SubmissionJobs;
import dev.smrequest.intake.filing.SubmissionJobs.Subject;
import dev.smrequest.intake.filing.SubmissionStore;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.notice.AdminNotices;
import dev.smrequest.notice.Notice;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.store.Transactions;
import java.sql.Connection;

/** Stages the alert of an urgent request with the record that it is filed, and notes that the team was alerted. */
public final class AlertRecord implements FiledListener {
    static final JobKind<Subject> ALERT = new JobKind<>("alert-team", Subject.class);

    private final Transactions transactions;
    private final SubmissionStore store;
    private final SubmissionJobs told;
    private final Jobs jobs;
    private final AdminNotices notices;

    public AlertRecord(
            Transactions transactions, SubmissionStore store, SubmissionJobs told, Jobs jobs, AdminNotices notices) {
        this.transactions = transactions;
        this.store = store;
        this.told = told;
        this.jobs = jobs;
        this.notices = notices;
    }

    @Override
    public void filed(Connection transaction, long iid, Submission submission) {
        if (submission.urgency().isPresent()) {
            jobs.stage(transaction, ALERT, submission.id(), new Subject(submission.id()));
        }
    }

    Submission read(Subject subject) {
        return transactions
                .in(connection -> store.find(connection, subject.submission()))
                .orElseThrow();
    }

    /** The requester is to read that the team was alerted. */
    void alerted(Submission submission) {
        transactions.in(connection -> {
            boolean news = store.alerted(connection, submission.id());
            if (news) {
                told.changed(connection, submission);
            }
            return news;
        });
    }

    /** {@code text} may hold other people's words and is escaped here. */
    void tellAdmins(String subject, String text) {
        transactions.in(connection -> {
            notices.tell(connection, Notice.of(subject, Mrkdwn.text(text)));
            return subject;
        });
    }
}
