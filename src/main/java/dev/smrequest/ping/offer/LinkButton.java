package dev.smrequest.ping.offer;

import dev.smrequest.notice.Replies;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.reply.EndWords;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import java.util.Optional;

/** "Link an existing request": asks which. */
public final class LinkButton implements Button {
    public static final String ACTION = "ping_link";

    private final Pings pings;
    private final Replies replies;
    private final Slack slack;

    public LinkButton(Pings pings, Replies replies, Slack slack) {
        this.pings = pings;
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
        Optional<String> over = ping.flatMap(Ping::end).map(EndWords::of);
        if (ping.isPresent() && over.isEmpty()) {
            slack.openView(call.triggerId(), LinkView.of(ping.get().id()));
        } else {
            replies.send(call.userId(), call.responseUrl(), Offer.over(over));
        }
    }
}
