package dev.smrequest.ping.hear;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.ping.record.PingJobs.Below;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody of the team who writes in the thread of a ping has answered it. */
public final class HearReplyJob implements JobHandler<Below> {
    private static final Logger LOG = LoggerFactory.getLogger(HearReplyJob.class);

    private final ThreadAnswers answers;

    public HearReplyJob(ThreadAnswers answers) {
        this.answers = answers;
    }

    @Override
    public JobKind<Below> kind() {
        return PingJobs.HEAR_REPLY;
    }

    @Override
    public void run(Below below) {
        answers.by(below);
    }

    @Override
    public void givenUp(Below below, Exception cause) {
        LOG.warn("It could not be found out whether {} has answered a ping", below.author(), cause);
    }
}
