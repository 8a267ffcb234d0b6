package dev.smrequest.sandbox.slack.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.world.Message;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What is told when something is pressed in an attachment: of a link's preview only the preview, as the message around it
 * is no business of the app (Slack: unfurling links, alternate interactive payload behaviour).
 */
final class Unfurled {

    private Unfurled() {}

    /** The attachment that has this block. */
    static Optional<ObjectNode> with(Message message, String blockId) {
        return StreamSupport.stream(message.json().path("attachments").spliterator(), false)
                .filter(each -> StreamSupport.stream(each.path("blocks").spliterator(), false)
                        .anyMatch(block -> block.path("block_id").asText().equals(blockId)))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    /** Puts it into a payload that has its container already. */
    static void tell(ObjectNode attachment, ObjectNode payload) {
        ObjectNode container = payload.withObject("/container");
        container
                .put("type", "message_attachment")
                .put("attachment_id", attachment.path("id").asInt());
        if (attachment.path("is_app_unfurl").asBoolean()) {
            JsonNode url = attachment.path("app_unfurl_url");
            container.put("is_app_unfurl", true).set("app_unfurl_url", url);
            ObjectNode told = payload.putObject("app_unfurl");
            told.set("id", attachment.path("id"));
            told.set("blocks", attachment.path("blocks"));
            told.set("app_unfurl_url", url);
            told.put("is_app_unfurl", true);
        }
    }
}
