package dev.smrequest.sandbox.slack.blockkit.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Gives blocks and their elements the ids Slack makes up where the app gave none. */
final class BlockIds {

    private BlockIds() {}

    /** A copy of the view or message whose blocks all have ids. */
    static ObjectNode fill(ObjectNode content) {
        ObjectNode whole = content.deepCopy();
        int number = 0;
        for (JsonNode block : whole.path("blocks")) {
            if (block instanceof ObjectNode object) {
                fillBlock(object, number++);
            }
        }
        return whole;
    }

    private static void fillBlock(ObjectNode block, int number) {
        if (block.path("block_id").asText().isEmpty()) {
            block.put("block_id", madeUp(number + block.toString()));
        }
        fillElement(block.get("element"), number);
        fillElement(block.get("accessory"), number);
        int place = 0;
        for (JsonNode element : block.path("elements")) {
            if (block.path("type").asText().equals("actions")) {
                fillElement(element, number * 100 + place++);
            }
        }
    }

    private static void fillElement(JsonNode element, int number) {
        boolean interactive =
                element instanceof ObjectNode && !element.path("type").asText().equals("image");
        if (interactive && element.path("action_id").asText().isEmpty()) {
            ((ObjectNode) element).put("action_id", madeUp(number + element.toString()));
        }
    }

    private static String madeUp(String seed) {
        CRC32 sum = new CRC32();
        sum.update(seed.getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue() + 1_000_000, 36);
    }
}
