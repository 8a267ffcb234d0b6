package dev.smrequest.sandbox.slack.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.blockkit.BlockKit;
import dev.smrequest.sandbox.slack.client.FormCheck;
import dev.smrequest.sandbox.slack.client.Touched;
import dev.smrequest.sandbox.slack.client.Words;
import dev.smrequest.sandbox.slack.delivery.Parcel;
import dev.smrequest.sandbox.slack.delivery.Receipt;
import dev.smrequest.sandbox.slack.modal.FormState;
import dev.smrequest.sandbox.slack.modal.View;
import dev.smrequest.sandbox.slack.post.Replies;
import dev.smrequest.sandbox.slack.world.Message;

/** Somebody presses a button, chooses in a menu or types into an external select (Slack: block_actions, block_suggestion). */
final class BlockAct {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Scene scene;
    private final Payloads payloads;

    BlockAct(Scene scene) {
        this.scene = scene;
        this.payloads = new Payloads(scene.world());
    }

    /** Presses or chooses; the value holds what was chosen, such as {@code selected_option}, and is empty for a button. */
    Outcome act(String user, Spot spot, Touched touched, ObjectNode value) {
        ObjectNode payload = payloads.begin("block_actions", user);
        JsonNode place = place(spot, touched, value);
        payloads.place(payload, spot, place);
        payload.put("trigger_id", scene.triggers().issue(user));
        payload.set("state", state(spot, place));
        if (spot instanceof Spot.InMessage message) {
            Replies.Source source = new Replies.Source(message.channel(), user, message.ts());
            payload.put("response_url", scene.responseUrls().issue("actions", source));
        }
        payload.putArray("actions").add(action(touched, value));
        Receipt receipt = scene.courier().deliver(parcel(payload, touched.actionId(), interactivity()));
        return receipt.acknowledged() ? Outcome.done() : Outcome.failed(Words.DID_NOT_WORK);
    }

    /** The options the app offers for what was typed so far. */
    JsonNode options(String user, Spot spot, Touched touched, String typed) {
        ObjectNode payload = payloads.begin("block_suggestion", user);
        payloads.place(payload, spot, json(spot));
        payload.put("action_id", touched.actionId()).put("block_id", touched.blockId());
        payload.put("value", typed);
        String path = scene.world().app().manifest().optionsPath();
        Receipt receipt = scene.courier().deliver(parcel(payload, touched.actionId(), path));
        return receipt.acknowledged() ? offered(receipt.body()) : JsonNodeFactory.instance.arrayNode();
    }

    private static JsonNode offered(String body) {
        try {
            JsonNode options = JSON.readTree(body).path("options");
            return BlockKit.options(options).clean() ? options : JsonNodeFactory.instance.arrayNode();
        } catch (JsonProcessingException notJson) {
            return JsonNodeFactory.instance.arrayNode();
        }
    }

    private JsonNode place(Spot spot, Touched touched, ObjectNode value) {
        if (spot instanceof Spot.InView place && !value.isEmpty()) {
            View view = scene.views().find(place.viewId()).orElseThrow();
            ObjectNode typed = JsonNodeFactory.instance.objectNode();
            typed.putObject(touched.blockId()).set(touched.actionId(), value);
            scene.views().type(view.id(), FormCheck.merge(view.state(), typed));
        }
        return json(spot);
    }

    private JsonNode json(Spot spot) {
        if (spot instanceof Spot.InView place) {
            return payloads.view(scene.views().find(place.viewId()).orElseThrow());
        }
        Spot.InMessage place = (Spot.InMessage) spot;
        Message message =
                scene.world().messages().find(place.channel(), place.ts()).orElseThrow();
        ObjectNode json = payloads.message(message);
        return message.ephemeral() ? json.put("is_ephemeral", true) : json;
    }

    private static JsonNode state(Spot spot, JsonNode place) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.set(
                "values",
                spot instanceof Spot.InView ? place.at("/state/values") : FormState.of(place.path("blocks"), null));
        return state;
    }

    private ObjectNode action(Touched touched, ObjectNode value) {
        ObjectNode action = JsonNodeFactory.instance.objectNode();
        JsonNode element = touched.element();
        action.put("type", element.path("type").asText());
        action.put("action_id", touched.actionId()).put("block_id", touched.blockId());
        for (String part : new String[] {"text", "value", "style", "placeholder", "confirm"}) {
            if (element.hasNonNull(part)) {
                action.set(part, element.get(part).deepCopy());
            }
        }
        action.setAll(value.deepCopy());
        return action.put("action_ts", scene.world().messages().nextTs());
    }

    private String interactivity() {
        return scene.world().app().manifest().interactivityPath();
    }

    private static Parcel parcel(ObjectNode payload, String actionId, String path) {
        return Parcel.payload(payload.path("type").asText() + " " + actionId, path, payload);
    }
}
