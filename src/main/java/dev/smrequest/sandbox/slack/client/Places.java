package dev.smrequest.sandbox.slack.client;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.modal.Choices;
import dev.smrequest.sandbox.slack.modal.View;
import dev.smrequest.sandbox.slack.modal.Views;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.SlackWorld;

/** The messages and views that hold blocks, and what each person has chosen in them so far. */
public final class Places {

    private final SlackWorld world;
    private final Views views;
    private final Choices choices = new Choices();

    public Places(SlackWorld world, Views views) {
        this.world = world;
        this.views = views;
    }

    /** Keeps what was just chosen. */
    public void choose(String user, Spot spot, Touched touched, ObjectNode value) {
        if (!touched.remembers() || value.isEmpty()) {
            return;
        }
        ObjectNode typed = JsonNodeFactory.instance.objectNode();
        typed.putObject(touched.blockId()).set(touched.actionId(), value);
        if (spot instanceof Spot.InView place) {
            views.type(place.viewId(), FormCheck.merge(view(place).state(), typed));
        } else if (spot instanceof Spot.InMessage place) {
            choices.keep(key(user, place), FormCheck.merge(state(user, place), typed));
        }
    }

    /** The values in a message as this person's client has them. */
    public ObjectNode state(String user, Spot.InMessage place) {
        return choices.of(key(user, place), blocks(message(place)));
    }

    /** A message's own blocks and those of what is attached to it. */
    private static ArrayNode blocks(Message message) {
        ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
        message.json().path("blocks").forEach(blocks::add);
        message.json().path("attachments").forEach(each -> each.path("blocks").forEach(blocks::add));
        return blocks;
    }

    public View view(Spot.InView place) {
        return views.find(place.viewId()).orElseThrow();
    }

    public Message message(Spot.InMessage place) {
        return world.messages().find(place.channel(), place.ts()).orElseThrow();
    }

    private static Choices.Place key(String user, Spot.InMessage place) {
        return new Choices.Place(user, place.channel(), place.ts());
    }
}
