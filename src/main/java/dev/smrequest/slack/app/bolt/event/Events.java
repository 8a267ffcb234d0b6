package dev.smrequest.slack.app.bolt.event;

import com.google.gson.JsonObject;
import dev.smrequest.slack.app.LinkListener;
import dev.smrequest.slack.app.MessageListener;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Takes events to whoever listens. Of a channel that nobody listens to, nothing but the channel's id is looked at; an
 * event of no interest is let go. Slack: Events API.
 */
final class Events {
    private final Listeners listeners;

    Events(Listeners listeners) {
        this.listeners = listeners;
    }

    /** Takes one delivery, as JSON, to its listeners. What they throw is thrown on. */
    void deliver(JsonObject envelope) {
        Payload event = new Payload(envelope).object("event");
        switch (event.text("type").orElse("")) {
            case "message" -> message(event);
            case "reaction_added" -> reaction(event);
            case "link_shared" -> links(event, new Payload(envelope).flag("is_ext_shared_channel"));
            default -> {
                // Subscribed to by mistake, or new: nobody waits for it.
            }
        }
    }

    private void message(Payload event) {
        List<MessageListener> hearing = listening(event.text("channel"));
        if (!hearing.isEmpty()) {
            MessageEvent message = new MessageEvent(event);
            tell(hearing, message.said(), (listener, said) -> listener.said(said));
            tell(hearing, message.edited(), (listener, said) -> listener.edited(said));
            tell(hearing, message.deleted(), (listener, gone) -> listener.deleted(gone));
        }
    }

    private void reaction(Payload event) {
        List<MessageListener> hearing = listening(event.object("item").text("channel"));
        if (!hearing.isEmpty()) {
            tell(hearing, ReactionEvent.of(event), (listener, reaction) -> listener.reacted(reaction));
        }
    }

    private void links(Payload event, boolean withOtherCompany) {
        for (LinkListener listener : listeners.links()) {
            LinkEvent.of(event, withOtherCompany).ifPresent(listener::shared);
        }
    }

    private List<MessageListener> listening(Optional<String> channel) {
        return channel.map(id -> listeners.messages().stream()
                        .filter(listener -> listener.listensTo(id))
                        .toList())
                .orElse(List.of());
    }

    private static <T> void tell(
            List<MessageListener> hearing, Optional<T> what, BiConsumer<MessageListener, T> telling) {
        Consumer<T> toAll = one -> hearing.forEach(listener -> telling.accept(listener, one));
        what.ifPresent(toAll);
    }
}
