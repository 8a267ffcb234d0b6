package dev.smrequest.intake.alert;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.intake.filing.SubmissionJobs.Subject;
import dev.smrequest.intake.filing.submission.Filing;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.TeamChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Posts an urgent request in the team's channel, once. A channel the bot may not post to is tried again for as long as jobs
 * live, since one invitation mends it; the admins hear why.
 */
public final class AlertTeamJob implements JobHandler<Subject> {
    /** What the message's subject begins with. */
    public static final String SUBJECT = "urgent:";

    private static final Duration UNTIL_MENDED = Duration.ofMinutes(10);

    private final AlertRecord record;
    private final GitLab gitlab;
    private final Outbox outbox;
    private final TeamChannel channel;
    private final AlertView view;
    private final UrgentListener listener;

    public AlertTeamJob(
            AlertRecord record,
            GitLab gitlab,
            Outbox outbox,
            TeamChannel channel,
            AlertView view,
            UrgentListener listener) {
        this.record = record;
        this.gitlab = gitlab;
        this.outbox = outbox;
        this.channel = channel;
        this.view = view;
        this.listener = listener;
    }

    @Override
    public JobKind<Subject> kind() {
        return AlertRecord.ALERT;
    }

    @Override
    public void run(Subject subject) {
        Submission submission = record.read(subject);
        if (submission.urgency().isPresent() && submission.filing() instanceof Filing.Filed filed) {
            listener.posted(
                    filed.iid(),
                    post(submission, filed.iid()),
                    submission.content().requester());
            record.alerted(submission);
        }
    }

    private MessageRef post(Submission submission, long iid) {
        String requester = submission.content().requester();
        try {
            return outbox.show(
                    SUBJECT + iid,
                    channel.id(),
                    () -> view.of(
                            gitlab.read(iid), requester, submission.urgency().orElseThrow()));
        } catch (SlackException e) {
            throw e.retry() == Retry.NEVER ? untilMended(e) : e;
        }
    }

    private static SlackException untilMended(SlackException refusal) {
        return new SlackException(
                refusal.getMessage(), refusal.error(), Retry.SAFE, Optional.of(UNTIL_MENDED), refusal);
    }

    @Override
    public void retrying(Subject subject, BotException cause, Instant nextTry) {
        if (cause.retryAfter().filter(wait -> wait.compareTo(UNTIL_MENDED) >= 0).isPresent()) {
            record.tellAdmins(
                    "alert:" + String.valueOf(cause.getMessage()).hashCode(),
                    "The team cannot be alerted of the urgent request " + name(subject) + ": " + cause.getMessage()
                            + " It is alerted once that is mended; until then please tell it yourself.");
        }
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        record.tellAdmins(
                "alert-given-up:" + subject.submission(),
                "The team was not alerted of the urgent request " + name(subject) + ": " + cause.getMessage()
                        + " Please tell it yourself.");
    }

    private String name(Subject subject) {
        return record.read(subject).filing() instanceof Filing.Filed filed ? "#" + filed.iid() : subject.submission();
    }
}
