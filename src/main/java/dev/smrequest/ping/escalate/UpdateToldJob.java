package dev.smrequest.ping.escalate;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.ping.record.PingJobs.Subject;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.record.Telling;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Nobody has to answer a ping any more: those who were told of it read so in that message. */
public final class UpdateToldJob implements JobHandler<Subject> {
    private static final Logger LOG = LoggerFactory.getLogger(UpdateToldJob.class);

    private final Pings pings;
    private final StillWaiting waiting;
    private final TellView view;
    private final Outbox outbox;

    public UpdateToldJob(Pings pings, StillWaiting waiting, TellView view, Outbox outbox) {
        this.pings = pings;
        this.waiting = waiting;
        this.view = view;
        this.outbox = outbox;
    }

    @Override
    public JobKind<Subject> kind() {
        return PingJobs.UPDATE_TOLD;
    }

    @Override
    public void run(Subject subject) {
        pings.find(subject.ping()).ifPresent(this::update);
    }

    private void update(Ping ping) {
        Optional<IssueSnapshot> issue = waiting.issue(ping);
        for (String subject : outbox.standingWith(Telling.subjects(ping.id()))) {
            outbox.standing(subject)
                    .ifPresent(message ->
                            outbox.show(subject, message.channel(), () -> view.of(ping, Telling.read(subject), issue)));
        }
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        LOG.warn("Those told of ping {} could not be told that it has ended", subject.ping(), cause);
    }
}
