package dev.smrequest.sandbox.slack.talk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.delivery.Events;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.SlackWorld;

/**
 * Tells the app what happened in conversations it is in, as far as it subscribed (Slack: events message.*,
 * reaction_added, file_shared, app_mention, link_shared; links are told from every conversation).
 */
final class Announcements {

    private final SlackWorld world;
    private final Events events;
    private final SharedLinks links;

    Announcements(SlackWorld world, Events events) {
        this.world = world;
        this.events = events;
        this.links = new SharedLinks(world, events);
    }

    void posted(Channel channel, Message message) {
        links.tell(channel, message);
        if (!heard(channel)) {
            return;
        }
        ObjectNode event = message.json();
        if (event.has("files") && !event.has("subtype")) {
            event.put("subtype", "file_share");
        }
        publish(channel, event.put("event_ts", message.ts()));
        message.json().path("files").forEach(file -> shared(channel, file, message));
        if (message.text().contains("<@" + world.app().botUser() + ">")) {
            ObjectNode mention = event.deepCopy().put("type", "app_mention");
            mention.remove("channel_type");
            events.publish("app_mention", mention);
        }
    }

    private void shared(Channel channel, JsonNode file, Message message) {
        String id = file.path("id").asText();
        ObjectNode event = begin("file_shared").put("file_id", id).put("user_id", message.author());
        event.putObject("file").put("id", id);
        events.publish("file_shared", event.put("channel_id", channel.id()).put("event_ts", message.ts()));
    }

    void changed(Channel channel, Message message, Message before) {
        ObjectNode event = hidden("message_changed", before);
        event.set("message", message.json());
        hear(channel, event);
    }

    void deleted(Channel channel, Message before) {
        hear(channel, hidden("message_deleted", before).put("deleted_ts", before.ts()));
    }

    void reacted(Channel channel, Message message, String type, String user, String name) {
        if (!heard(channel)) {
            return;
        }
        ObjectNode event = begin(type).put("user", user).put("reaction", name);
        event.putObject("item")
                .put("type", "message")
                .put("channel", channel.id())
                .put("ts", message.ts());
        event.put("item_user", message.author());
        events.publish(type, event.put("event_ts", world.messages().nextTs()));
    }

    void home(String user, JsonNode view) {
        ObjectNode event = begin("app_home_opened").put("user", user);
        event.put("channel", world.channels().dm(world.app().botUser(), user).id());
        event.put("event_ts", world.messages().nextTs()).put("tab", "home");
        if (!view.isMissingNode()) {
            event.set("view", view);
        }
        events.publish("app_home_opened", event);
    }

    private ObjectNode hidden(String subtype, Message before) {
        String ts = world.messages().nextTs();
        ObjectNode event = begin("message").put("subtype", subtype).put("hidden", true);
        event.put("ts", ts).put("event_ts", ts);
        event.set("previous_message", before.json());
        return event;
    }

    private void hear(Channel channel, ObjectNode event) {
        if (heard(channel)) {
            publish(channel, event);
        }
    }

    private void publish(Channel channel, ObjectNode event) {
        String kind = switch (channel.kind()) {
            case PUBLIC -> "channel";
            case PRIVATE -> "group";
            case DM -> "im";
        };
        event.put("channel", channel.id()).put("channel_type", kind);
        events.publish("message." + (channel.dm() ? kind : kind + "s"), event);
    }

    private boolean heard(Channel channel) {
        return channel.has(world.app().botUser());
    }

    static ObjectNode begin(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
