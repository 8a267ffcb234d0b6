package dev.smrequest.ping.reply;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.ping.record.Ping.Stage;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.ping.record.PingJobs.Subject;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.reply.Issues.Reading;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.Spot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts or edits the one reply to a ping. What has ended before it was answered gets none. */
public final class ShowPingJob implements JobHandler<Subject> {
    /** Begins the subject of each reply. */
    public static final String SUBJECT = "ping:";

    private static final Logger LOG = LoggerFactory.getLogger(ShowPingJob.class);

    private final Pings pings;
    private final Issues issues;
    private final Outbox outbox;
    private final PingView view;

    public ShowPingJob(Pings pings, Issues issues, Outbox outbox, PingView view) {
        this.pings = pings;
        this.issues = issues;
        this.outbox = outbox;
        this.view = view;
    }

    @Override
    public JobKind<Subject> kind() {
        return PingJobs.SHOW;
    }

    @Override
    public void run(Subject subject) {
        pings.find(subject.ping())
                .filter(this::isWorthSaying)
                .ifPresent(ping -> outbox.show(SUBJECT + ping.id(), Spot.below(ping.head()), () -> message(subject)));
    }

    private Message message(Subject subject) {
        Ping now = pings.find(subject.ping()).orElseThrow();
        return view.of(now, now.stage() == Stage.FRESH ? Reading.NOTHING : issues.read(now));
    }

    private boolean isWorthSaying(Ping ping) {
        boolean waits =
                ping.waits() || (ping.stage() == Stage.FRESH && ping.origin().late());
        boolean closedBefore =
                ping.end().filter(end -> end.why() == End.Why.CLOSED).isPresent();
        return waits || closedBefore || outbox.standing(SUBJECT + ping.id()).isPresent();
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        LOG.warn("The reply to ping {} could not be shown", subject.ping(), cause);
    }
}
