package dev.smrequest.ping.answer;

import dev.smrequest.notice.Replies;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.reply.EndWords;
import dev.smrequest.ping.team.PingTeam;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import java.util.Optional;

/** "Not me: pass on": asks who is to answer instead. */
public final class PassOnButton implements Button {
    public static final String ACTION = "ping_pass_on";

    private final Pings pings;
    private final PingTeam team;
    private final Replies replies;
    private final Slack slack;

    public PassOnButton(Pings pings, PingTeam team, Replies replies, Slack slack) {
        this.pings = pings;
        this.team = team;
        this.replies = replies;
        this.slack = slack;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        Optional<Ping> ping = pings.find(call.value());
        Optional<String> objection = ping.map(found -> objection(found, call.userId()))
                .orElse(Optional.of("This is so long ago that the bot has forgotten what it was about."));
        if (objection.isPresent()) {
            replies.send(call.userId(), call.responseUrl(), objection.get());
        } else {
            slack.openView(call.triggerId(), PassOnView.of(ping.get(), call.responseUrl()));
        }
    }

    private Optional<String> objection(Ping ping, String userId) {
        Optional<String> over = ping.end().map(EndWords::of).map(why -> "Nobody has to answer here any more. " + why);
        return over.isEmpty() && team.surelyMayNot(ping, userId) ? Optional.of(team.refusal(ping)) : over;
    }
}
