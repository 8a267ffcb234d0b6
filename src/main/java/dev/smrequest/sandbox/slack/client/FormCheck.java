package dev.smrequest.sandbox.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.modal.ValueField;
import dev.smrequest.sandbox.slack.modal.View;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What Slack's client itself checks before it sends a form: required inputs, lengths, options that exist. */
public final class FormCheck {

    private FormCheck() {}

    /** The state with the newly typed values put in; values for unknown places are refused. */
    public static ObjectNode merge(ObjectNode state, ObjectNode typed) {
        ObjectNode merged = state.deepCopy();
        typed.properties()
                .forEach(block -> block.getValue().properties().forEach(value -> {
                    JsonNode place = merged.path(block.getKey()).path(value.getKey());
                    if (!(place instanceof ObjectNode field)) {
                        throw new IllegalArgumentException(
                                "The view has no input " + block.getKey() + "/" + value.getKey() + ".");
                    }
                    field.setAll((ObjectNode) value.getValue());
                }));
        return merged;
    }

    public static boolean isInput(View view, String blockId) {
        return inputs(view.content()).stream()
                .anyMatch(block -> block.path("block_id").asText().equals(blockId));
    }

    /** Problems by block id. */
    public static Map<String, String> problems(View view) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (JsonNode block : inputs(view.content())) {
            String blockId = block.path("block_id").asText();
            JsonNode element = block.path("element");
            JsonNode value =
                    view.state().path(blockId).path(element.path("action_id").asText());
            String problem = problem(block, element, value);
            if (!problem.isEmpty()) {
                problems.put(blockId, problem);
            }
        }
        return problems;
    }

    private static java.util.List<JsonNode> inputs(ObjectNode content) {
        return StreamSupport.stream(content.path("blocks").spliterator(), false)
                .filter(block -> block.path("type").asText().equals("input"))
                .toList();
    }

    private static String problem(JsonNode block, JsonNode element, JsonNode state) {
        ValueField field = ValueField.of(element.path("type").asText());
        JsonNode value = state.path(field.name());
        if (empty(value)) {
            return block.path("optional").asBoolean() ? "" : Words.REQUIRED;
        }
        if (!offered(element, value)) {
            throw new IllegalArgumentException(
                    "No such option in " + block.path("block_id").asText() + ".");
        }
        return FieldRules.problem(element, state);
    }

    private static boolean empty(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue().isEmpty();
        }
        boolean none = value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty());
        return none
                || (value.isObject()
                        && value.has("elements")
                        && value.path("elements").isEmpty());
    }

    /** A chosen option must be one the element offers; external selects offer what the app said at the time. */
    private static boolean offered(JsonNode element, JsonNode value) {
        boolean listed = element.has("options") || element.has("option_groups");
        if (!listed) {
            return true;
        }
        Iterable<JsonNode> chosen = value.isArray() ? value : java.util.List.of(value);
        return StreamSupport.stream(chosen.spliterator(), false)
                .allMatch(one -> element.findValuesAsText("value")
                        .contains(one.path("value").asText()));
    }
}
