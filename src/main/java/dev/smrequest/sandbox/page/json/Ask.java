package dev.smrequest.sandbox.page.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What a JSON route is asked: the query's parameters and the body (an empty object when there is none).
 */
public record Ask(Map<String, String> query, JsonNode body) {

    /** A text of the body or the query that must be there. */
    public String need(String name) {
        String text = maybe(name);
        if (text.isEmpty()) {
            throw new Refusal(400, "“" + name + "” is missing.");
        }
        return text;
    }

    /** A text of the body or the query; empty when absent. */
    public String maybe(String name) {
        JsonNode given = body.path(name);
        return given.isValueNode() && !given.isNull() ? given.asText() : query.getOrDefault(name, "");
    }
}
