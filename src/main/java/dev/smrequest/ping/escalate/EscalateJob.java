package dev.smrequest.ping.escalate;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.ping.record.Attention;
import dev.smrequest.ping.record.End;
import dev.smrequest.ping.record.Patience;
import dev.smrequest.ping.record.Patience.Step;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.ping.record.PingJobs.StepDue;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.reply.Issues;
import dev.smrequest.ping.reply.RequestLine;
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
    private final Issues issues;
    private final RequestLine line;
    private final Steps steps;
    private final Clock clock;

    public EscalateJob(Pings pings, Patience patience, Issues issues, RequestLine line, Steps steps, Clock clock) {
        this.pings = pings;
        this.patience = patience;
        this.issues = issues;
        this.line = line;
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
        Optional<IssueSnapshot> issue = issues.of(ping);
        Optional<End.Why> over = over(attention, issue);
        if (over.isPresent()) {
            pings.end(ping.id(), over.get(), Optional.empty());
        } else {
            pings.stepped(due, steps.take(step.get(), ping, issue));
        }
    }

    private Optional<End.Why> over(Attention attention, Optional<IssueSnapshot> issue) {
        if (issue.filter(found -> !found.open()).isPresent()) {
            return Optional.of(End.Why.CLOSED);
        }
        boolean known = !attention.state().isEmpty();
        return issue.filter(found -> known && !line.state(found).equals(attention.state()))
                .map(found -> End.Why.MOVED);
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
