package dev.smrequest.sandbox.slack.act;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.client.Places;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.client.Touched;
import dev.smrequest.sandbox.slack.client.Words;
import dev.smrequest.sandbox.slack.delivery.Parcel;
import dev.smrequest.sandbox.slack.delivery.Receipt;
import dev.smrequest.sandbox.slack.post.Replies;

/** Somebody presses a button, chooses in a menu or types where the app listens (Slack: block_actions payload). */
final class BlockAct {

    private final Scene scene;
    private final Payloads payloads;
    private final Places places;

    BlockAct(Scene scene, Places places) {
        this.scene = scene;
        this.payloads = new Payloads(scene.world());
        this.places = places;
    }

    /** Presses or chooses; the value holds what was chosen, such as {@code selected_option}, and is empty for a button. */
    Outcome act(String user, Spot spot, Touched touched, ObjectNode value) {
        ObjectNode action = touched.action(value, scene.world().messages().nextTs());
        places.choose(user, spot, touched, value);
        if (!touched.told()) {
            return Outcome.done();
        }
        ObjectNode payload = payloads.begin("block_actions", user);
        payloads.place(payload, spot, places, touched.blockId());
        payload.put("trigger_id", scene.triggers().issue(user));
        if (spot instanceof Spot.InMessage message) {
            payload.set("state", state(user, message));
            Replies.Source source = new Replies.Source(message.channel(), user, message.ts());
            payload.put("response_url", scene.responseUrls().issue("actions", source));
        }
        payload.putArray("actions").add(action);
        Receipt receipt = scene.courier().deliver(parcel(payload, touched));
        return receipt.acknowledged() ? Outcome.done() : Outcome.failed(Words.DID_NOT_WORK);
    }

    /** Views carry their state themselves. */
    private ObjectNode state(String user, Spot.InMessage message) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.set("values", places.state(user, message));
        return state;
    }

    private Parcel parcel(ObjectNode payload, Touched touched) {
        String path = scene.world().app().manifest().interactivityPath();
        return Parcel.payload("block_actions " + touched.actionId(), path, payload);
    }
}
