package dev.smrequest.sandbox.slack.blockkit.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Views and messages as Slack gives them back: all blocks have ids, plain text says that it may hold emoji, mrkdwn that
 * it is not verbatim, and inputs whether they are optional and dispatch (seen in recorded payloads: java-slack-sdk,
 * BlockActionTest and ViewSubmissionRequestTest).
 */
public final class StoredBlocks {

    private StoredBlocks() {}

    /** A copy with everything filled in. */
    public static ObjectNode of(ObjectNode content) {
        ObjectNode whole = BlockIds.fill(content);
        for (String part : new String[] {"blocks", "title", "submit", "close"}) {
            complete(whole.path(part));
        }
        return whole;
    }

    private static void complete(JsonNode node) {
        if (node instanceof ObjectNode object) {
            completeOne(object);
        }
        node.forEach(StoredBlocks::complete);
    }

    private static void completeOne(ObjectNode object) {
        switch (object.path("type").asText()) {
            case "plain_text" -> setIfAbsent(object, "emoji", true);
            case "mrkdwn" -> setIfAbsent(object, "verbatim", false);
            case "input" -> {
                setIfAbsent(object, "optional", false);
                setIfAbsent(object, "dispatch_action", false);
            }
            default -> {
                // nothing else has defaults that Slack writes out
            }
        }
    }

    private static void setIfAbsent(ObjectNode object, String name, boolean value) {
        if (!object.has(name)) {
            object.put(name, value);
        }
    }
}
