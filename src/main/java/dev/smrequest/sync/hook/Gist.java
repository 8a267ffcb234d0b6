package dev.smrequest.sync.hook;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** The few members of a delivery that the bot looks at, picked out as it passes; nothing else of it is kept. */
final class Gist {
    private static final Map<String, Set<String>> WANTED = Map.of(
            "object_kind", Set.of(),
            "project", Set.of("id", "path_with_namespace"),
            "object_attributes", Set.of("id", "iid", "noteable_type"),
            "issue", Set.of("iid"),
            "work_item", Set.of("iid"));
    /** Longer than any path; texts that are passed over may be of any length. */
    private static final int LONGEST = 4_096;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(LONGEST).build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private Gist() {}

    /**
     * Reads the delivery to its end, or as far as it is JSON in UTF-8; missing when it is not. JSON of another kind has no
     * member at all.
     */
    static JsonNode of(InputStream body) throws IOException {
        try (JsonParser parser = JSON.createParser(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()))) {
            if (parser.nextToken() == null) {
                return NODES.missingNode();
            }
            JsonNode gist = picked(parser);
            return parser.nextToken() == null ? gist : NODES.missingNode();
        } catch (JacksonException | CharacterCodingException noJson) {
            return NODES.missingNode();
        }
    }

    private static ObjectNode picked(JsonParser parser) throws IOException {
        ObjectNode gist = NODES.objectNode();
        if (!parser.isExpectedStartObjectToken()) {
            parser.skipChildren();
            return gist;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Set<String> wanted = WANTED.get(name);
            if (wanted == null) {
                parser.skipChildren();
            } else {
                gist.set(name, wanted.isEmpty() ? scalar(parser) : members(parser, wanted));
            }
        }
        return gist;
    }

    private static ObjectNode members(JsonParser parser, Set<String> wanted) throws IOException {
        ObjectNode members = NODES.objectNode();
        if (!parser.isExpectedStartObjectToken()) {
            parser.skipChildren();
            return members;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (wanted.contains(name)) {
                members.set(name, scalar(parser));
            } else {
                parser.skipChildren();
            }
        }
        return members;
    }

    /** A text or a whole number; null for everything else. */
    private static JsonNode scalar(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return NODES.textNode(parser.getText());
        }
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return NODES.numberNode(parser.getLongValue());
        }
        parser.skipChildren();
        return NODES.nullNode();
    }
}
