package dev.smrequest.triage.standup;

import dev.smrequest.slack.Message;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.call.CommandCall;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.standup.rule.StandupQueue;
import dev.smrequest.triage.standup.view.StandupView;
import dev.smrequest.triage.standup.walk.Walks;
import dev.smrequest.workflow.Team;
import java.util.Optional;

/** {@code /sm-request standup [team]}: walks the queue, one request after the other. */
public final class StandupCommand implements Subcommand {
    private final Gate gate;
    private final StandupQueue queue;
    private final Walks walks;
    private final Slack slack;

    public StandupCommand(Gate gate, StandupQueue queue, Walks walks, Slack slack) {
        this.gate = gate;
        this.queue = queue;
        this.walks = walks;
        this.slack = slack;
    }

    @Override
    public String word() {
        return "standup";
    }

    @Override
    public String usage() {
        return "[team]";
    }

    @Override
    public String summary() {
        return "walks through the new requests, or a team's, one after the other";
    }

    @Override
    public Reply run(CommandCall call) {
        Optional<String> objection = gate.objectionAtOnce(call.userId());
        if (objection.isPresent()) {
            return only(":warning: " + objection.get());
        }
        Optional<Team> team = queue.team(call.argument());
        if (team.isEmpty() && !call.argument().isEmpty()) {
            return only(":warning: There is no team " + Mrkdwn.code(Mrkdwn.cut(call.argument(), 100))
                    + ". The teams are: " + Mrkdwn.line(queue.teamNames())
                    + ". Without a team, `/sm-request standup` walks through the new requests.");
        }
        String view = StandupView.loading().open(slack, call.triggerId());
        walks.begin(call.userId(), team.map(Team::key), view);
        return new Reply.Silent();
    }

    private static Reply only(String text) {
        return new Reply.OnlyToCaller(Message.of(text));
    }
}
