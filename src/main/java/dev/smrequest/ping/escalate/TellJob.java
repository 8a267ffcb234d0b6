package dev.smrequest.ping.escalate;

import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.record.Telling;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Slack;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to somebody because of a ping, in their working hours, if that still makes sense by then. */
public final class TellJob implements JobHandler<Telling> {
    private static final Logger LOG = LoggerFactory.getLogger(TellJob.class);

    private final Pings pings;
    private final StillWaiting waiting;
    private final TellingTime time;
    private final TellView view;
    private final Outbox outbox;
    private final Slack slack;

    public TellJob(Pings pings, StillWaiting waiting, TellingTime time, TellView view, Outbox outbox, Slack slack) {
        this.pings = pings;
        this.waiting = waiting;
        this.time = time;
        this.view = view;
        this.outbox = outbox;
        this.slack = slack;
    }

    @Override
    public JobKind<Telling> kind() {
        return PingJobs.TELL;
    }

    @Override
    public void run(Telling telling) {
        pings.find(telling.ping()).filter(ping -> makesSense(ping, telling)).ifPresent(ping -> tell(ping, telling));
    }

    private void tell(Ping ping, Telling telling) {
        Optional<Instant> later = time.waitsUntil(ping, telling);
        if (later.isPresent()) {
            pings.postpone(telling, later.get());
            return;
        }
        Optional<IssueSnapshot> issue = issue(ping);
        if (!ping.waits() || !waiting.isOver(ping, issue)) {
            outbox.show(telling.subject(), slack.openDm(telling.person()), () -> view.of(ping, telling, issue));
        }
    }

    /** A reminder in time says more than one with all details once GitLab is back. */
    private Optional<IssueSnapshot> issue(Ping ping) {
        try {
            return waiting.issue(ping);
        } catch (GitLabException e) {
            LOG.info("Somebody is told of ping {} without what GitLab knows: {}", ping.id(), e.getMessage());
            return Optional.empty();
        }
    }

    /** Those who were to answer themselves are left alone once somebody else is. */
    private boolean makesSense(Ping ping, Telling telling) {
        boolean theirs = ping.answerer().filter(telling.person()::equals).isPresent();
        return switch (telling.kind()) {
            case NUDGE ->
                theirs && waiting.asksStill(ping, new MessageRef(ping.head().channel(), telling.occasion()));
            case NAMED, PASSED_ON, REMIND -> theirs && ping.waits();
            case LEAD, DUTY -> ping.waits();
        };
    }

    @Override
    public void givenUp(Telling telling, Exception cause) {
        LOG.warn("{} could not be told of ping {}", telling.person(), telling.ping(), cause);
    }
}
