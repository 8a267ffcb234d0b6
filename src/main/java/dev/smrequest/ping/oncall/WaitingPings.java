package dev.smrequest.ping.oncall;

import dev.smrequest.ping.record.Answerer;
import dev.smrequest.ping.record.Attention;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.access.Gate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The pings that nobody has answered yet, the oldest first, for those who triage: others may not even know the channels
 * they are in.
 */
public final class WaitingPings {
    private static final int MOST = 10;

    private final Pings pings;
    private final Gate gate;
    private final Slack slack;

    public WaitingPings(Pings pings, Gate gate, Slack slack) {
        this.pings = pings;
        this.gate = gate;
        this.slack = slack;
    }

    /** As mrkdwn; empty when none waits, or they are not for this person. */
    Optional<String> words(String userId) {
        List<Ping> waiting = pings.waiting(MOST);
        return waiting.isEmpty() || !gate.isTriager(userId)
                ? Optional.empty()
                : Optional.of(waiting.stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(Ping ping) {
        String what = ping.iid().map(iid -> "#" + iid).orElse("a message without a request");
        String where = Mrkdwn.link(slack.permalink(ping.origin().message()), what) + " in "
                + Mrkdwn.channel(ping.origin().message().channel());
        return where + ping.attention().map(WaitingPings::since).orElse("");
    }

    private static String since(Attention attention) {
        Answerer answerer = attention.answerer();
        String who = answerer.person().map(Mrkdwn::user).orElse(answerer.name());
        return ", since " + Mrkdwn.dayAndTime(attention.since()) + ": " + who;
    }
}
