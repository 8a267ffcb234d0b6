package dev.smrequest.sandbox.page.chat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.util.List;

/**
 * The conversations a person finds in the sidebar. The one with the app is always there under the id {@link #APP},
 * even before the first direct message opens it.
 */
final class Conversations {

    /** Stands for the direct messages with the app. */
    static final String APP = "APP";

    private final SlackWorld world;
    private final Mentions mentions;

    Conversations(SlackWorld world) {
        this.world = world;
        this.mentions = new Mentions(world);
    }

    /** The channel's own id; for the app, its direct messages are opened when somebody writes there. */
    String idOf(String user, String shown) {
        return shown.equals(APP)
                ? world.channels().dm(world.app().botUser(), user).id()
                : shown;
    }

    ArrayNode of(String user) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<Channel> all = world.channels().all();
        all.stream()
                .filter(channel -> !channel.archived() && shows(channel, user))
                .forEach(channel -> rows.add(row(channel, user)));
        boolean external = world.people().get(user).external();
        if (!external && all.stream().noneMatch(channel -> withApp(channel, user))) {
            rows.addObject()
                    .put("id", APP)
                    .put("is_im", true)
                    .put("is_app", true)
                    .put("user", world.app().botUser());
        }
        return rows;
    }

    boolean shows(Channel channel, String user) {
        boolean confined = world.people().get(user).confined();
        return channel.has(user) || (channel.kind() == Channel.Kind.PUBLIC && !confined);
    }

    private boolean withApp(Channel channel, String user) {
        return channel.dm() && channel.has(user) && channel.has(world.app().botUser());
    }

    private ObjectNode row(Channel channel, String user) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        boolean app = withApp(channel, user);
        row.put("id", app ? APP : channel.id()).put("channel", channel.id());
        row.put("name", channel.name()).put("is_private", channel.kind() == Channel.Kind.PRIVATE);
        row.put("is_im", channel.dm()).put("is_app", app);
        row.put("is_member", channel.has(user)).put("members", channel.members().size());
        row.put("topic", channel.about().topic())
                .put("is_shared", channel.about().shared());
        channel.members().forEach(row.putArray("member_ids")::add);
        mentions.of(user, channel).forEach(row.putArray("mentions")::add);
        row.put("has_app", channel.has(world.app().botUser()));
        if (channel.dm()) {
            row.put("user", channel.partnerOf(user));
        }
        latest(row, world.messages().seenBy(user, channel.id()));
        return row;
    }

    private static void latest(ObjectNode row, List<Message> seen) {
        if (!seen.isEmpty()) {
            Message last = seen.get(seen.size() - 1);
            row.put("latest", last.ts()).put("latest_user", last.author());
        }
    }
}
