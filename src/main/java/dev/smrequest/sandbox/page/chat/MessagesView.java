package dev.smrequest.sandbox.page.chat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.act.Acts;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.util.List;

/** A conversation's messages, replies included, as one person sees them. */
final class MessagesView {

    private final SlackWorld world;
    private final Acts acts;

    MessagesView(SlackWorld world, Acts acts) {
        this.world = world;
        this.acts = acts;
    }

    ObjectNode of(String user, String channel) {
        List<Message> seen = world.messages().in(channel).stream()
                .filter(message -> message.visibleTo(user))
                .toList();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode rows = json.putArray("messages");
        seen.forEach(message -> {
            ObjectNode row = row(message, seen);
            row.set("state", acts.chosen(user, new Spot.InMessage(message.channel(), message.ts())));
            rows.add(row);
        });
        return json;
    }

    private static ObjectNode row(Message message, List<Message> all) {
        ObjectNode row = message.json().deepCopy();
        if (message.ephemeral()) {
            return row.put("ephemeral", true);
        }
        List<Message> replies = all.stream()
                .filter(each ->
                        each.reply() && message.ts().equals(each.threadTs().orElse("")))
                .toList();
        if (!replies.isEmpty()) {
            row.put("reply_count", replies.size());
            row.put("latest_reply", replies.get(replies.size() - 1).ts());
            ArrayNode users = row.putArray("reply_users");
            replies.stream().map(Message::author).distinct().forEach(users::add);
        }
        return row;
    }
}
