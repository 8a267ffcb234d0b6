package dev.smrequest.sandbox.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.modal.ValueField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An element somebody touches, found by its block id and action id; {@code told} says whether the app hears of it at once,
 * which of an input block it does with {@code dispatch_action} alone.
 */
public record Touched(String blockId, String actionId, JsonNode element, boolean told) {

    /** In the blocks of a message or of what is attached to it. */
    public static Optional<Touched> inMessage(JsonNode message, String blockId, String actionId) {
        return Stream.concat(
                        Stream.of(message),
                        StreamSupport.stream(message.path("attachments").spliterator(), false))
                .flatMap(part -> find(part.path("blocks"), blockId, actionId).stream())
                .findFirst();
    }

    public static Optional<Touched> find(JsonNode blocks, String blockId, String actionId) {
        for (JsonNode block : blocks) {
            if (block.path("block_id").asText().equals(blockId)) {
                return elements(block).stream()
                        .filter(element -> element.path("action_id").asText().equals(actionId))
                        .findFirst()
                        .map(element -> new Touched(blockId, actionId, element, isTold(block)));
            }
        }
        return Optional.empty();
    }

    private static boolean isTold(JsonNode block) {
        return !block.path("type").asText().equals("input")
                || block.path("dispatch_action").asBoolean();
    }

    private static List<JsonNode> elements(JsonNode block) {
        List<JsonNode> elements = new ArrayList<>();
        elements.add(block.path("element"));
        elements.add(block.path("accessory"));
        block.path("elements").forEach(elements::add);
        return elements;
    }

    /** Whether what is chosen here stays in the state; buttons and overflow menus forget. */
    public boolean remembers() {
        return ValueField.of(type()) != null;
    }

    /** What block_actions says of the element and of what was chosen (Slack: block_actions payload). */
    public ObjectNode action(ObjectNode value, String ts) {
        refuseForeign(value);
        ObjectNode action = JsonNodeFactory.instance.objectNode();
        action.put("type", type()).put("action_id", actionId).put("block_id", blockId);
        for (String part : Told.of(type())) {
            if (element.hasNonNull(part)) {
                action.set(part, element.get(part).deepCopy());
            }
        }
        action.setAll(value.deepCopy());
        return action.put("action_ts", ts);
    }

    private void refuseForeign(ObjectNode value) {
        String own = Told.valueOf(type());
        value.fieldNames().forEachRemaining(name -> {
            if (!name.equals(own)) {
                throw new IllegalArgumentException("A " + type() + " has no " + name + ".");
            }
        });
    }

    private String type() {
        return element.path("type").asText();
    }
}
