package dev.smrequest.intake.filing;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.intake.filing.Filer.Created;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.notice.AdminNotices;
import dev.smrequest.notice.Notice;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.store.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Records how far a submission has come and stages, in the same transaction, whom to tell. */
public final class FilingRecord {
    private static final Duration HICCUP = Duration.ofSeconds(30);

    private final Transactions transactions;
    private final SubmissionStore store;
    private final SubmissionJobs jobs;
    private final FiledListener listener;
    private final AdminNotices notices;

    public FilingRecord(
            Transactions transactions,
            SubmissionStore store,
            SubmissionJobs jobs,
            FiledListener listener,
            AdminNotices notices) {
        this.transactions = transactions;
        this.store = store;
        this.jobs = jobs;
        this.listener = listener;
        this.notices = notices;
    }

    Submission read(String id) {
        return transactions.in(connection -> store.find(connection, id)).orElseThrow();
    }

    void filed(Submission submission, Created created) {
        IssueSnapshot issue = created.issue();
        transactions.in(connection -> {
            boolean news = store.filed(connection, submission.id(), issue.iid(), issue.webUrl());
            if (news) {
                jobs.changed(connection, submission);
                listener.filed(connection, issue.iid(), submission);
                if (!created.shortfall().isEmpty()) {
                    notices.tell(connection, shortfall(created));
                }
            }
            return news;
        });
    }

    /** Notes a delay worth a word: a hiccup that is over within moments is none. */
    void delayed(String id, String reason, Instant nextTry) {
        Submission submission = read(id);
        if (nextTry.isBefore(submission.receivedAt().plus(HICCUP))) {
            return;
        }
        transactions.in(connection -> {
            boolean news = store.delayed(connection, id, reason);
            if (news) {
                jobs.changed(connection, submission);
            }
            return news;
        });
    }

    /** Notes that the filing is given up: the requester reads one reason, the admins the one they can act on. */
    void refused(String id, String reason, String forAdmins) {
        Submission submission = read(id);
        transactions.in(connection -> {
            boolean news = store.refused(connection, id, reason);
            if (news) {
                jobs.changed(connection, submission);
                notices.tell(connection, refusal(submission, forAdmins));
            }
            return news;
        });
    }

    private static Notice shortfall(Created created) {
        IssueSnapshot issue = created.issue();
        return Notice.of(
                "shortfall:" + created.shortfall().parts().hashCode(),
                "Request " + Mrkdwn.link(issue.webUrl(), "#" + issue.iid()) + " was filed. "
                        + Mrkdwn.line(created.shortfall().sentence()));
    }

    private static Notice refusal(Submission submission, String reason) {
        return new Notice(
                "refused:" + submission.id(),
                "A request of " + Mrkdwn.user(submission.content().requester()) + " could not be filed: "
                        + Mrkdwn.line(reason) + " Its text is kept under the reference `" + submission.id() + "`.",
                Optional.of(new Notice.NoticeButton(TryAgainButton.ACTION, submission.id(), TryAgainButton.LABEL)));
    }
}
