package dev.smrequest.ping.escalate;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.ping.record.Attention;
import dev.smrequest.ping.record.Patience;
import dev.smrequest.ping.record.Patience.Step;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.ping.record.PingJobs.StepDue;
import dev.smrequest.ping.record.Pings;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one step of the escalation, once, unless somebody has answered or the request has moved on. One that comes late,
 * outside working time, waits for the morning.
 */
public final class EscalateJob implements JobHandler<StepDue> {
    private static final Logger LOG = LoggerFactory.getLogger(EscalateJob.class);

    private final Pings pings;
    private final Patience patience;
    private final StillWaiting waiting;
    private final Steps steps;
    private final Clock clock;

    public EscalateJob(Pings pings, Patience patience, StillWaiting waiting, Steps steps, Clock clock) {
        this.pings = pings;
        this.patience = patience;
        this.waiting = waiting;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public JobKind<StepDue> kind() {
        return PingJobs.ESCALATE;
    }

    @Override
    public void run(StepDue due) {
        pings.find(due.ping()).filter(ping -> Pings.isNext(ping, due)).ifPresent(ping -> take(ping, due));
    }

    private void take(Ping ping, StepDue due) {
        Attention attention = ping.attention().orElseThrow();
        Optional<Step> step = patience.next(attention);
        Instant at = patience.mayTell(clock.instant(), attention.answerer().zone(), false);
        if (step.isEmpty()) {
            return;
        }
        if (at.isAfter(clock.instant())) {
            pings.postpone(due, at);
            return;
        }
        Optional<IssueSnapshot> issue = waiting.issue(ping);
        if (!waiting.isOver(ping, issue)) {
            pings.stepped(due, steps.take(step.get(), ping, issue));
        }
    }

    /** What GitLab or the thread has to do with it is left out, so that people are told all the same. */
    @Override
    public void givenUp(StepDue due, Exception cause) {
        LOG.warn("A step of the escalation of ping {} could not be taken as a whole", due.ping(), cause);
        pings.find(due.ping())
                .filter(ping -> Pings.isNext(ping, due))
                .ifPresent(ping -> patience.next(ping.attention().orElseThrow())
                        .ifPresent(step -> pings.stepped(due, steps.told(step, ping, Optional.empty()))));
    }
}
