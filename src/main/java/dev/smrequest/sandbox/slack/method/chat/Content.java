package dev.smrequest.sandbox.slack.method.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.blockkit.BlockKit;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.slack.method.call.Arguments;
import dev.smrequest.sandbox.slack.shape.Report;
import java.util.List;

/** What a message says: text, blocks, attachments, metadata; refused by Slack's rules for messages. */
final class Content {

    private static final List<String> WORDS = List.of("username", "icon_emoji", "thread_ts");

    private Content() {}

    /** The fields of the message; blocks that were not given are absent. */
    static ObjectNode read(Arguments arguments) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        put(fields, "blocks", blocks(arguments));
        put(fields, "attachments", attachments(arguments));
        put(fields, "metadata", metadata(arguments));
        arguments.optional("text").ifPresent(text -> fields.put("text", text));
        WORDS.forEach(name -> arguments.optional(name).ifPresent(value -> fields.put(name, value)));
        return fields;
    }

    /** Refuses a message that says nothing. */
    static ObjectNode saying(ObjectNode fields) {
        boolean says = fields.has("text")
                || !fields.path("blocks").isEmpty()
                || !fields.path("attachments").isEmpty();
        if (!says) {
            throw ApiRefusal.of("no_text");
        }
        return fields;
    }

    private static void put(ObjectNode fields, String name, JsonNode value) {
        if (!value.isMissingNode()) {
            fields.set(name, value);
        }
    }

    private static JsonNode blocks(Arguments arguments) {
        JsonNode blocks = arguments.json("blocks", "invalid_blocks_format");
        if (blocks.isMissingNode()) {
            return blocks;
        }
        if (!blocks.isArray()) {
            throw ApiRefusal.of("invalid_blocks_format");
        }
        Report report = BlockKit.message(blocks);
        if (!report.clean()) {
            throw ApiRefusal.invalid("invalid_blocks", report);
        }
        if (blocks.toString().length() > BlockKit.MESSAGE_CHARACTERS) {
            throw ApiRefusal.of("msg_blocks_too_long");
        }
        return blocks;
    }

    private static JsonNode attachments(Arguments arguments) {
        JsonNode attachments = arguments.json("attachments", "invalid_attachments");
        if (attachments.size() > 100) {
            throw ApiRefusal.of("too_many_attachments");
        }
        return attachments;
    }

    /** An event type and an object; anything else is refused (Slack: message metadata). */
    private static JsonNode metadata(Arguments arguments) {
        JsonNode metadata = arguments.json("metadata", "invalid_metadata_format");
        boolean whole = metadata.path("event_type").isTextual()
                && metadata.path("event_payload").isObject();
        if (!metadata.isMissingNode() && !whole) {
            throw ApiRefusal.of("invalid_metadata_schema");
        }
        return metadata;
    }
}
