package dev.smrequest.sandbox.slack.method.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A call's arguments, from a form (where structures are JSON in strings) or from a JSON body. */
public final class Arguments {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern COMMA = Pattern.compile(",");

    private final ObjectNode fields;

    public Arguments(ObjectNode fields) {
        this.fields = fields;
    }

    public boolean has(String name) {
        return fields.hasNonNull(name);
    }

    public String text(String name) {
        return fields.path(name).asText("");
    }

    /** Refuses the call when it is absent or empty. */
    public String required(String name) {
        return optional(name).orElseThrow(() -> ApiRefusal.missing(name));
    }

    public Optional<String> optional(String name) {
        String value = text(name);
        return value.isEmpty() || fields.path(name).isNull() ? Optional.empty() : Optional.of(value);
    }

    public boolean flag(String name) {
        return text(name).equals("true") || text(name).equals("1");
    }

    public int number(String name, int fallback) {
        try {
            return optional(name).map(Integer::parseInt).orElse(fallback);
        } catch (NumberFormatException notANumber) {
            throw ApiRefusal.explained("invalid_arguments", List.of("[ERROR] must be an integer: " + name));
        }
    }

    public List<String> words(String name) {
        JsonNode given = fields.path(name);
        if (given.isArray()) {
            return JSON.convertValue(given, JSON.getTypeFactory().constructCollectionType(List.class, String.class));
        }
        return COMMA.splitAsStream(text(name))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A structure; missing when absent, refused by this error name when it is not JSON. */
    public JsonNode json(String name, String error) {
        JsonNode given = fields.path(name);
        if (!given.isContainerNode() && optional(name).isEmpty()) {
            return MissingNode.getInstance();
        }
        if (!given.isTextual()) {
            return given;
        }
        try {
            return JSON.readTree(given.textValue());
        } catch (JsonProcessingException malformed) {
            throw ApiRefusal.of(error);
        }
    }
}
