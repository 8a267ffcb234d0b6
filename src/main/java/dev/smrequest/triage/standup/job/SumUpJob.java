package dev.smrequest.triage.standup.job;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.standup.view.Tally;
import dev.smrequest.triage.standup.walk.Walk;
import dev.smrequest.triage.standup.walk.Walks;
import dev.smrequest.triage.standup.walk.Walks.Subject;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the team's channel, once, what a stand-up came to; what is undone afterwards is mended there. */
public final class SumUpJob implements JobHandler<Subject> {
    private static final Logger LOG = LoggerFactory.getLogger(SumUpJob.class);

    private final Walks walks;
    private final Tally tally;
    private final Outbox outbox;
    private final Supplier<String> channel;
    private final Workflow workflow;

    public SumUpJob(Walks walks, Tally tally, Outbox outbox, Supplier<String> channel, Workflow workflow) {
        this.walks = walks;
        this.tally = tally;
        this.outbox = outbox;
        this.channel = channel;
        this.workflow = workflow;
    }

    @Override
    public JobKind<Subject> kind() {
        return Walks.SUM_UP;
    }

    @Override
    public void run(Subject subject) {
        walks.find(subject.walk())
                .filter(tally::isWorthTelling)
                .ifPresent(walk -> outbox.show(
                        "standup:" + walk.id(),
                        channel.get(),
                        () -> Message.of(text(walks.find(walk.id()).orElse(walk)))));
    }

    private String text(Walk walk) {
        String team = walk.content()
                .team()
                .flatMap(workflow::team)
                .map(Team::name)
                .map(name -> " of " + Mrkdwn.line(name))
                .orElse("");
        int number = walk.route().stops().size();
        String requests = number == 1 ? "1 request" : number + " requests";
        return ":sunrise: Stand-up" + team + " by " + Mrkdwn.user(walk.owner()) + ", " + requests + ". "
                + tally.of(walk) + ".";
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        LOG.warn("A stand-up could not be summed up", cause);
    }
}
