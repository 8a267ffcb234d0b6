package dev.smrequest.server.gate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a signed body as Slack writes it: a JSON object (events), a form with {@code payload} (interactivity) or a form
 * with {@code command}. Always UTF-8, whatever the machine's default.
 */
final class DeliveryBody {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final List<String> COMMAND_FIELDS =
            List.of("command", "user_id", "channel_id", "trigger_id", "response_url");

    private DeliveryBody() {}

    static DeliveryKind read(byte[] body) throws MalformedPayloadException {
        String text = decoded(body).strip();
        if (text.isEmpty()) {
            throw new MalformedPayloadException("the body is empty");
        }
        return text.startsWith("{") || text.startsWith("[") ? PayloadShape.check(json(text)) : form(fields(text));
    }

    private static DeliveryKind form(Map<String, String> fields) throws MalformedPayloadException {
        if (fields.containsKey("payload")) {
            return PayloadShape.check(json(fields.get("payload")));
        }
        if (fields.containsKey("ssl_check")) {
            return DeliveryKind.known("ssl_check");
        }
        for (String name : COMMAND_FIELDS) {
            if (fields.getOrDefault(name, "").isEmpty()) {
                throw new MalformedPayloadException("the form has no " + name);
            }
        }
        return DeliveryKind.known("command");
    }

    private static JsonNode json(String text) throws MalformedPayloadException {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new MalformedPayloadException("not JSON: " + position(e), e);
        }
    }

    private static String position(JacksonException e) {
        return e.getLocation() == null
                ? "?"
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private static Map<String, String> fields(String form) throws MalformedPayloadException {
        Map<String, String> fields = new HashMap<>();
        for (String pair : form.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            fields.putIfAbsent(percentDecoded(parts[0]), parts.length < 2 ? "" : percentDecoded(parts[1]));
        }
        return fields;
    }

    private static String percentDecoded(String text) throws MalformedPayloadException {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new MalformedPayloadException("the form is not percent-encoded", e);
        }
    }

    private static String decoded(byte[] body) throws MalformedPayloadException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedPayloadException("not UTF-8", e);
        }
    }
}
