package dev.smrequest.triage.news;

import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.access.Requesters;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.reference.IssueLinks;

/** Tells whoever asked what became of their request, in plain words; not of what they did themselves. */
public final class RequesterNews {
    private static final int DETAIL = 2_000;

    private final Requesters requesters;
    private final Outbox outbox;
    private final Slack slack;
    private final ActWords words;
    private final IssueLinks links;

    public RequesterNews(Requesters requesters, Outbox outbox, Slack slack, ActWords words, IssueLinks links) {
        this.requesters = requesters;
        this.outbox = outbox;
        this.slack = slack;
        this.words = words;
        this.links = links;
    }

    public void tell(Act act) {
        requesters
                .of(act.iid())
                .filter(requester -> !requester.equals(act.actor()))
                .ifPresent(requester ->
                        outbox.show("news:" + act.id(), slack.openDm(requester), () -> Message.of(text(act))));
    }

    private String text(Act act) {
        StringBuilder text = new StringBuilder("Your request " + links.number(act.iid()) + ": *"
                + words.done(act, Mrkdwn::line) + "* by " + Mrkdwn.user(act.actor()) + ".");
        words.meaning(act).ifPresent(meaning -> text.append("\n").append(Mrkdwn.text(meaning)));
        words.details(act)
                .forEach(detail -> text.append("\n*")
                        .append(detail.name())
                        .append(":* ")
                        .append(Mrkdwn.line(detail.text(), DETAIL)));
        return text.toString();
    }
}
