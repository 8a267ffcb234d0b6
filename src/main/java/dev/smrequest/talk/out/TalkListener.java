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
    private final Shown shown;

    /** {@code cards} answers of which request a message is the card. */
    public TalkListener(
            TalkChannels channels, Function<MessageRef, Optional<Long>> cards, ReplyBook book, Shown shown) {
        this.channels = channels;
        this.cards = cards;
        this.book = book;
        this.shown = shown;
    }

    /** Hears of messages that are no more, and may have shown a note. */
    @FunctionalInterface
    public interface Shown {
        void deleted(MessageRef message);
    }

    @Override
    public boolean listensTo(String channelId) {
        return channels.has(channelId);
    }

    @Override
    public void said(Said message) {
        if (isReply(message)) {
            ofCard(message).ifPresent(iid -> book.heard(message, iid));
        }
    }

    /** What was heard is followed, even when the card above it was replaced. */
    @Override
    public void edited(Said message) {
        Optional<Long> heard = message.thread().flatMap(thread -> book.request(message.ref()));
        if (isReply(message)) {
            heard.or(() -> ofCard(message)).ifPresent(iid -> book.heard(message, iid));
        } else if (heard.isPresent() && Words.of(message).isEmpty()) {
            book.deleted(message.ref());
        }
    }

    /** Deleted may be what a person said, or what the bot showed. */
    @Override
    public void deleted(MessageRef message) {
        book.deleted(message);
        shown.deleted(message);
    }

    private static boolean isReply(Said message) {
        return message.thread().isPresent() && !Words.of(message).isEmpty() && !Echo.inMessage(message.text());
    }

    private Optional<Long> ofCard(Said message) {
        return cards.apply(new MessageRef(message.ref().channel(), message.threadTs()));
    }

    @Override
    public void reacted(Reaction reaction) {
        // A reaction says nothing that a note could hold.
    }
}
