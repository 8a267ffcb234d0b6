package dev.smrequest.notice;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.notice.AdminNotices.NoticeData;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.Slack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one notice to one admin by direct message. */
public final class NoticeJob implements JobHandler<NoticeData> {
    private static final Logger log = LoggerFactory.getLogger(NoticeJob.class);

    private final Slack slack;
    private final Outbox outbox;

    public NoticeJob(Slack slack, Outbox outbox) {
        this.slack = slack;
        this.outbox = outbox;
    }

    @Override
    public JobKind<NoticeData> kind() {
        return AdminNotices.KIND;
    }

    @Override
    public void run(NoticeData data) {
        outbox.show(data.messageSubject(), slack.openDm(data.admin()), () -> NoticeView.of(data));
    }

    @Override
    public void givenUp(NoticeData data, Exception cause) {
        log.error("Admin {} could not be told [{}]: {}", data.admin(), data.subject(), data.text(), cause);
    }
}
