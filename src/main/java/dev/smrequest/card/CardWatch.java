package dev.smrequest.card;

import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.TeamChannel;
import dev.smrequest.slack.app.MessageListener;
import dev.smrequest.slack.app.call.Reaction;
import dev.smrequest.slack.app.call.Said;

/** Notices that somebody deleted a card in the team's channel. */
public final class CardWatch implements MessageListener {
    private final TeamChannel channel;
    private final Outbox outbox;

    public CardWatch(TeamChannel channel, Outbox outbox) {
        this.channel = channel;
        this.outbox = outbox;
    }

    @Override
    public boolean listensTo(String channelId) {
        return channel.is(channelId);
    }

    @Override
    public void said(Said message) {}

    @Override
    public void deleted(MessageRef message) {
        if (outbox.subject(message).flatMap(CardSubject::request).isPresent()) {
            outbox.gone(message);
        }
    }

    @Override
    public void reacted(Reaction reaction) {}
}
