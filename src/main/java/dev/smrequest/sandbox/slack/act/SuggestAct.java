package dev.smrequest.sandbox.slack.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.blockkit.BlockKit;
import dev.smrequest.sandbox.slack.client.Places;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.client.Touched;
import dev.smrequest.sandbox.slack.client.Words;
import dev.smrequest.sandbox.slack.delivery.Parcel;
import dev.smrequest.sandbox.slack.delivery.Receipt;

/** Somebody types into an external select, and the app offers options (Slack: block_suggestion payload). */
final class SuggestAct {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FEWEST = 3;

    private final Scene scene;
    private final Payloads payloads;
    private final Places places;

    SuggestAct(Scene scene, Places places) {
        this.scene = scene;
        this.payloads = new Payloads(scene.world());
        this.places = places;
    }

    /** The app's {@code options} or {@code option_groups}; {@code trouble} when it gave none that Slack takes. */
    ObjectNode options(String user, Spot spot, Touched touched, String typed) {
        if (typed.length() < touched.element().path("min_query_length").asInt(FEWEST)) {
            return nothing();
        }
        ObjectNode payload = payloads.begin("block_suggestion", user);
        payloads.place(payload, spot, places, touched.blockId());
        payload.put("action_id", touched.actionId()).put("block_id", touched.blockId());
        payload.put("value", typed);
        Receipt receipt = scene.courier()
                .deliver(Parcel.payload(
                        "block_suggestion " + touched.actionId(),
                        scene.world().app().manifest().optionsPath(),
                        payload));
        return receipt.acknowledged() ? offered(receipt.body()) : trouble();
    }

    private static ObjectNode offered(String body) {
        try {
            JsonNode answer = body.isBlank() ? nothing() : JSON.readTree(body);
            return BlockKit.offer(answer).clean() ? (ObjectNode) answer : trouble();
        } catch (JsonProcessingException notJson) {
            return trouble();
        }
    }

    static ObjectNode nothing() {
        ObjectNode answer = JSON.createObjectNode();
        answer.putArray("options");
        return answer;
    }

    private static ObjectNode trouble() {
        return nothing().put("trouble", Words.NOT_LOADED);
    }
}
