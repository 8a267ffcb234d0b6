package dev.smrequest.sandbox.slack.act;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.client.Places;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.delivery.Verification;
import dev.smrequest.sandbox.slack.modal.View;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.util.Optional;

/** The parts that interaction payloads share (Slack: interaction payloads). */
final class Payloads {

    private final SlackWorld world;

    Payloads(SlackWorld world) {
        this.world = world;
    }

    /** What every interaction payload begins with. */
    ObjectNode begin(String type, String user) {
        Person person = world.people().get(user);
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("type", type).put("token", Verification.TOKEN);
        payload.putObject("team")
                .put("id", world.workspace().id())
                .put("domain", world.workspace().domain());
        payload.putObject("user")
                .put("id", person.id())
                .put("username", person.name())
                .put("name", person.name())
                .put("team_id", world.workspace().id());
        payload.put("api_app_id", world.app().id());
        payload.putNull("enterprise");
        return payload.put("is_enterprise_install", false);
    }

    ObjectNode channel(Channel channel) {
        return JsonNodeFactory.instance.objectNode().put("id", channel.id()).put("name", nameOf(channel));
    }

    /** Slack does not give away the names of private conversations. */
    static String nameOf(Channel channel) {
        return switch (channel.kind()) {
            case DM -> "directmessage";
            case PRIVATE -> "privategroup";
            case PUBLIC -> channel.name();
        };
    }

    /** A message as it travels in a payload; its metadata stays behind unless it is the app's own. */
    ObjectNode message(Message message) {
        ObjectNode json = message.json().deepCopy();
        if (!world.app().botUser().equals(message.author())) {
            json.remove("metadata");
        }
        return json;
    }

    ObjectNode view(View view) {
        return view.json(world.workspace().id(), world.app());
    }

    /** Puts in what tells the place of a touched block: container, channel, message (unless ephemeral) or view. */
    void place(ObjectNode payload, Spot spot, Places places, String blockId) {
        ObjectNode container = payload.putObject("container");
        if (spot instanceof Spot.InView place) {
            container.put("type", "view").put("view_id", place.viewId());
            payload.set("view", view(places.view(place)));
        } else if (spot instanceof Spot.InMessage place) {
            Message message = places.message(place);
            container.put("type", "message").put("message_ts", place.ts()).put("channel_id", place.channel());
            container.put("is_ephemeral", message.ephemeral());
            message.threadTs().ifPresent(thread -> container.put("thread_ts", thread));
            world.channels().find(place.channel()).ifPresent(channel -> payload.set("channel", channel(channel)));
            Optional<ObjectNode> attachment = Unfurled.with(message, blockId);
            attachment.ifPresent(each -> Unfurled.tell(each, payload));
            if (!message.ephemeral() && !payload.has("app_unfurl")) {
                payload.set("message", message(message));
            }
        }
    }
}
