package dev.smrequest.sandbox.slack.modal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What stands in the inputs of a view: each element's type with its value, in the form of Slack's
 * {@code state.values}. Elements outside input blocks appear as well; buttons, overflow menus and images have none.
 */
public final class FormState {

    private FormState() {}

    /** The initial values, except where an older state already had one under the same ids and type. */
    public static ObjectNode of(JsonNode blocks, ObjectNode older) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (JsonNode block : blocks) {
            add(values, block, block.path("element"), older);
            add(values, block, block.path("accessory"), older);
            if (block.path("type").asText().equals("actions")) {
                block.path("elements").forEach(element -> add(values, block, element, older));
            }
        }
        return values;
    }

    private static void add(ObjectNode values, JsonNode block, JsonNode element, ObjectNode older) {
        ObjectNode initial = initial(element);
        if (initial == null) {
            return;
        }
        String blockId = block.path("block_id").asText();
        String actionId = element.path("action_id").asText();
        JsonNode kept = older == null ? initial : older.path(blockId).path(actionId);
        boolean same = kept.path("type").equals(initial.path("type"));
        values.withObjectProperty(blockId).set(actionId, same ? kept.deepCopy() : initial);
    }

    private static ObjectNode initial(JsonNode element) {
        String type = element.path("type").asText();
        ValueField field = ValueField.of(type);
        if (field == null) {
            return null;
        }
        ObjectNode value = JsonNodeFactory.instance.objectNode().put("type", type);
        JsonNode given = element.path(field.initial());
        if (given.isMissingNode()) {
            value.set(field.name(), field.many() ? value.arrayNode() : value.nullNode());
        } else {
            value.set(field.name(), given.deepCopy());
        }
        return value;
    }
}
