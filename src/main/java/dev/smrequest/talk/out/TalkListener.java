package dev.smrequest.talk.out;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.MessageListener;
import dev.smrequest.slack.app.call.Reaction;
import dev.smrequest.slack.app.call.Said;
import dev.smrequest.talk.Echo;
import dev.smrequest.talk.TalkChannels;
import dev.smrequest.talk.record.ReplyBook;
import dev.smrequest.talk.record.Words;
import java.util.Optional;
import java.util.function.Function;

/** Hears what people say, edit and delete below cards, in the channels that talk. Everything else there is let go. */
public final class TalkListener implements MessageListener {
    private final TalkChannels channels;
    private final Function<MessageRef, Optional<Long>> cards;
    private final ReplyBook book;

    /** {@code cards} answers of which request a message is the card. */
    public TalkListener(TalkChannels channels, Function<MessageRef, Optional<Long>> cards, ReplyBook book) {
        this.channels = channels;
        this.cards = cards;
        this.book = book;
    }

    @Override
    public boolean listensTo(String channelId) {
        return channels.has(channelId);
    }

    @Override
    public void said(Said message) {
        if (message.thread().isEmpty() || Words.of(message).isEmpty() || Echo.inMessage(message.text())) {
            return;
        }
        MessageRef head = new MessageRef(message.ref().channel(), message.threadTs());
        cards.apply(head).ifPresent(iid -> book.heard(message, iid));
    }

    @Override
    public void edited(Said message) {
        said(message);
    }

    @Override
    public void deleted(MessageRef message) {
        book.deleted(message);
    }

    @Override
    public void reacted(Reaction reaction) {
        // A reaction says nothing that a note could hold.
    }
}
