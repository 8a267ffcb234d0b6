package dev.smrequest.card;

import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.TeamChannel;
import dev.smrequest.slack.app.MessageListener;
import dev.smrequest.slack.app.call.Reaction;
import dev.smrequest.slack.app.call.Said;
import dev.smrequest.store.Transactions;
import java.util.Optional;

/** Notices that somebody deleted a card in the team's channel. */
public final class CardWatch implements MessageListener {
    private final TeamChannel channel;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Cards cards;

    public CardWatch(TeamChannel channel, Outbox outbox, Transactions transactions, Cards cards) {
        this.channel = channel;
        this.outbox = outbox;
        this.transactions = transactions;
        this.cards = cards;
    }

    @Override
    public boolean listensTo(String channelId) {
        return channel.is(channelId);
    }

    @Override
    public void said(Said message) {}

    @Override
    public void deleted(MessageRef message) {
        Optional<Long> iid = outbox.subject(message).flatMap(CardSubject::request);
        if (iid.isPresent()) {
            outbox.gone(message);
            transactions.in(connection -> {
                cards.deleted(connection, iid.get());
                return iid;
            });
        }
    }

    @Override
    public void reacted(Reaction reaction) {}
}
