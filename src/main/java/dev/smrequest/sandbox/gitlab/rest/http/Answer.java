package dev.smrequest.sandbox.gitlab.rest.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** An answer to be sent: JSON, or nothing at all. */
public record Answer(int status, Optional<JsonNode> json, Map<String, String> headers) {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    public static Answer ok(JsonNode json) {
        return of(OK, json);
    }

    public static Answer created(JsonNode json) {
        return of(CREATED, json);
    }

    public static Answer of(int status, JsonNode json) {
        return new Answer(status, Optional.of(json), Map.of());
    }

    public static Answer noContent() {
        return new Answer(NO_CONTENT, Optional.empty(), Map.of());
    }
}
