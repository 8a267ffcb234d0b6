package dev.smrequest.sandbox.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element somebody touches, found by its block id and action id. */
public record Touched(String blockId, String actionId, JsonNode element) {

    public static Optional<Touched> find(JsonNode blocks, String blockId, String actionId) {
        for (JsonNode block : blocks) {
            if (block.path("block_id").asText().equals(blockId)) {
                return elements(block).stream()
                        .filter(element -> element.path("action_id").asText().equals(actionId))
                        .findFirst()
                        .map(element -> new Touched(blockId, actionId, element));
            }
        }
        return Optional.empty();
    }

    private static List<JsonNode> elements(JsonNode block) {
        List<JsonNode> elements = new ArrayList<>();
        elements.add(block.path("element"));
        elements.add(block.path("accessory"));
        block.path("elements").forEach(elements::add);
        return elements;
    }
}
