package dev.smrequest.intake.filing.progress;

import dev.smrequest.intake.filing.SubmissionJobs;
import dev.smrequest.intake.filing.SubmissionJobs.Subject;
import dev.smrequest.intake.filing.SubmissionStore;
import dev.smrequest.intake.filing.submission.Filing;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.notice.AdminNotices;
import dev.smrequest.notice.Notice;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.store.Transactions;
import java.util.Optional;

/** Keeps the requester's one direct message on a submission true. */
public final class TellRequesterJob implements JobHandler<Subject> {
    private final Transactions transactions;
    private final SubmissionStore store;
    private final Outbox outbox;
    private final Slack slack;
    private final RequesterView view;
    private final AdminNotices notices;

    public TellRequesterJob(
            Transactions transactions,
            SubmissionStore store,
            Outbox outbox,
            Slack slack,
            RequesterView view,
            AdminNotices notices) {
        this.transactions = transactions;
        this.store = store;
        this.outbox = outbox;
        this.slack = slack;
        this.view = view;
        this.notices = notices;
    }

    @Override
    public JobKind<Subject> kind() {
        return SubmissionJobs.TELL;
    }

    @Override
    public void run(Subject subject) {
        find(subject).ifPresent(submission -> {
            String channel = slack.openDm(submission.content().requester());
            outbox.show("filing:" + submission.id(), channel, () -> message(subject));
            if (submission.shown().keptWaiting() && submission.filing() instanceof Filing.Filed filed) {
                outbox.show("filed-at-last:" + submission.id(), channel, () -> view.atLast(submission, filed));
            }
        });
    }

    private Optional<Submission> find(Subject subject) {
        return transactions.in(connection -> store.find(connection, subject.submission()));
    }

    private Message message(Subject subject) {
        return view.of(find(subject).orElseThrow());
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        find(subject)
                .ifPresent(submission -> transactions.in(connection -> {
                    String who = Mrkdwn.user(submission.content().requester());
                    notices.tell(
                            connection,
                            Notice.of(
                                    "dm:" + submission.content().requester(),
                                    "The direct message to " + who + " about their request could not be sent: "
                                            + Mrkdwn.line(String.valueOf(cause.getMessage()))
                                            + " Please tell them yourself: " + view.text(submission)));
                    return submission;
                }));
    }
}
