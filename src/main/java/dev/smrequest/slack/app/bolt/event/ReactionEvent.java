package dev.smrequest.slack.app.bolt.event;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.call.Reaction;
import java.util.Optional;

/** Reads a reaction to a message; reactions to anything else are none. Slack: event reaction_added. */
final class ReactionEvent {
    private ReactionEvent() {}

    static Optional<Reaction> of(Payload event) {
        Payload item = event.object("item");
        Optional<MessageRef> message = item.text("channel")
                .flatMap(channel -> item.text("ts").map(ts -> new MessageRef(channel, ts)))
                .filter(ref -> item.text("type").filter("message"::equals).isPresent());
        return message.flatMap(ref -> event.text("user")
                .flatMap(user -> event.text("reaction").map(emoji -> new Reaction(user, plain(emoji), ref))));
    }

    /** A skin tone stands behind two colons. */
    private static String plain(String emoji) {
        return emoji.split("::", 2)[0];
    }
}
