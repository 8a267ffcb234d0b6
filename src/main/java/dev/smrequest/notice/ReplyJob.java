package dev.smrequest.notice;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.notice.Replies.Reply;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.Slack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one {@link Replies reply}. */
public final class ReplyJob implements JobHandler<Reply> {
    private static final Logger log = LoggerFactory.getLogger(ReplyJob.class);

    private final Slack slack;

    public ReplyJob(Slack slack) {
        this.slack = slack;
    }

    @Override
    public JobKind<Reply> kind() {
        return Replies.KIND;
    }

    @Override
    public void run(Reply reply) {
        Message message = Message.of(reply.text());
        reply.responseUrl()
                .ifPresentOrElse(
                        url -> slack.respond(url, message), () -> slack.post(slack.openDm(reply.userId()), message));
    }

    @Override
    public void givenUp(Reply reply, Exception cause) {
        log.warn("A reply could not be sent: {}", reply.text(), cause);
    }
}
