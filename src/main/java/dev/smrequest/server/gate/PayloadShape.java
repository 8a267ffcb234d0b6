package dev.smrequest.server.gate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The payload types the bot lives by and the members without which a handler could not work. Other types are
 * acknowledged and nothing more. Slack: interaction payloads, Events API.
 */
final class PayloadShape {
    private static final Map<String, List<JsonPointer>> REQUIRED = Map.of(
            "block_actions", pointers("/user/id", "/actions/0/action_id"),
            "block_suggestion", pointers("/user/id", "/action_id"),
            "shortcut", pointers("/user/id", "/callback_id", "/trigger_id"),
            "message_action",
                    pointers("/user/id", "/callback_id", "/trigger_id", "/channel/id", "/message/ts", "/response_url"),
            "view_submission", pointers("/user/id", "/view/id", "/view/type"),
            "view_closed", pointers("/user/id", "/view/id"),
            "event_callback", pointers("/event/type"),
            "url_verification", pointers("/challenge"));

    private static final JsonPointer TYPE = JsonPointer.compile("/type");

    private PayloadShape() {}

    /** The type of a payload, complete or unknown. */
    static DeliveryKind check(JsonNode payload) throws MalformedPayloadException {
        String type = text(payload, TYPE);
        for (JsonPointer member : REQUIRED.getOrDefault(type, List.of())) {
            text(payload, member);
        }
        return REQUIRED.containsKey(type) ? DeliveryKind.known(type) : DeliveryKind.unknown(type);
    }

    private static String text(JsonNode payload, JsonPointer member) throws MalformedPayloadException {
        JsonNode found = payload.at(member);
        if (!found.isTextual() || found.textValue().isEmpty()) {
            throw new MalformedPayloadException("no text at " + member);
        }
        return found.textValue();
    }

    private static List<JsonPointer> pointers(String... paths) {
        return Stream.of(paths).map(JsonPointer::compile).toList();
    }
}
