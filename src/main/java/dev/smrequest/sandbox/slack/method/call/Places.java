package dev.smrequest.sandbox.slack.method.call;

import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.Person;
import java.util.Optional;

/** Finds the conversation a call means, as far as the bot may see it. */
public final class Places {

    private Places() {}

    /** By id; private conversations without the bot do not exist for it. */
    public static Channel seen(ApiCall call) {
        return find(call, call.arguments().required("channel")).orElseThrow(() -> ApiRefusal.of("channel_not_found"));
    }

    /** A conversation the bot is in. */
    public static Channel joined(ApiCall call) {
        return joinedAs(call, call.arguments().required("channel"));
    }

    /** A conversation of this id the bot is in. */
    public static Channel joinedAs(ApiCall call, String id) {
        Channel channel = find(call, id).orElseThrow(() -> ApiRefusal.of("channel_not_found"));
        if (!channel.has(call.bot())) {
            throw ApiRefusal.of("not_in_channel");
        }
        return channel;
    }

    /** Where a message may go: an id, a channel's name with or without #, or a person for a direct message. */
    public static Channel forPosting(ApiCall call) {
        String given = call.arguments().required("channel");
        String name = given.startsWith("#") ? given.substring(1) : given;
        Channel channel = find(call, given)
                .or(() -> call.world().channels().named(name).filter(found -> visible(call, found)))
                .or(() -> call.world().people().find(given).map(person -> dm(call, person)))
                .orElseThrow(() -> ApiRefusal.of("channel_not_found"));
        if (channel.archived()) {
            throw ApiRefusal.of("is_archived");
        }
        boolean open = channel.kind() == Channel.Kind.PUBLIC && call.granted("chat:write.public");
        if (!channel.has(call.bot()) && !open) {
            throw ApiRefusal.of("not_in_channel");
        }
        return channel;
    }

    /** The direct messages of the bot with someone. */
    public static Channel dm(ApiCall call, Person person) {
        if (person.bot()) {
            throw ApiRefusal.of("cannot_dm_bot");
        }
        if (!person.active()) {
            throw ApiRefusal.of("user_disabled");
        }
        return call.world().channels().dm(call.bot(), person.id());
    }

    /** A message by ts that everyone there sees. */
    public static Message message(ApiCall call, Channel channel, String ts) {
        return call.world()
                .messages()
                .find(channel.id(), ts)
                .filter(message -> !message.ephemeral())
                .orElseThrow(() -> ApiRefusal.of("message_not_found"));
    }

    private static Optional<Channel> find(ApiCall call, String id) {
        return call.world().channels().find(id).filter(channel -> visible(call, channel));
    }

    private static boolean visible(ApiCall call, Channel channel) {
        return channel.kind() == Channel.Kind.PUBLIC || channel.has(call.bot());
    }

    /** Refuses the call unless the scope of this family fits the kind of conversation, such as channels:read. */
    public static void needsFor(ApiCall call, Channel channel, String family) {
        call.needs(prefix(channel.kind()) + family);
    }

    public static String prefix(Channel.Kind kind) {
        return switch (kind) {
            case PUBLIC -> "channels:";
            case PRIVATE -> "groups:";
            case DM -> "im:";
        };
    }
}
