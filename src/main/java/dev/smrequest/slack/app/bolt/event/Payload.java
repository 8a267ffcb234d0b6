package dev.smrequest.slack.app.bolt.event;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A JSON object whose members may be missing or of another type than Slack documents; then they count as not there. */
record Payload(JsonObject json) {
    Optional<String> text(String name) {
        return primitive(name)
                .filter(JsonPrimitive::isString)
                .map(JsonPrimitive::getAsString)
                .filter(text -> !text.isEmpty());
    }

    /** An empty one when there is none. */
    Payload object(String name) {
        JsonElement found = json.get(name);
        return new Payload(found == null || !found.isJsonObject() ? new JsonObject() : found.getAsJsonObject());
    }

    List<Payload> objects(String name) {
        return Stream.ofNullable(json.get(name))
                .filter(JsonElement::isJsonArray)
                .flatMap(found -> found.getAsJsonArray().asList().stream())
                .filter(JsonElement::isJsonObject)
                .map(found -> new Payload(found.getAsJsonObject()))
                .toList();
    }

    boolean flag(String name) {
        return primitive(name)
                .filter(JsonPrimitive::isBoolean)
                .filter(JsonPrimitive::getAsBoolean)
                .isPresent();
    }

    /** A whole number; 0 when it is none. */
    long number(String name) {
        return primitive(name)
                .filter(JsonPrimitive::isNumber)
                .map(JsonPrimitive::getAsLong)
                .orElse(0L);
    }

    boolean has(String name) {
        return json.has(name) && !json.get(name).isJsonNull();
    }

    private Optional<JsonPrimitive> primitive(String name) {
        return Optional.ofNullable(json.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsJsonPrimitive);
    }
}
