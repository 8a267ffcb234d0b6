package dev.smrequest.sandbox.slack.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An object whose {@code type} says which of several shapes it must have. */
public final class Kinds implements Rule {

    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    /** Adds a type; its shape need not mention the field {@code type}. */
    public Kinds kind(String type, Shape shape) {
        shapes.put(type, shape.required("type", Rules.word(type)));
        return this;
    }

    /** Only some of the types. */
    public Kinds only(Set<String> types) {
        Kinds fewer = new Kinds();
        shapes.forEach((type, shape) -> {
            if (types.contains(type)) {
                fewer.shapes.put(type, shape);
            }
        });
        return fewer;
    }

    @Override
    public void check(JsonNode value, String at, Report report) {
        if (!value.isObject()) {
            report.add("must provide an object", at);
            return;
        }
        String type = value.path("type").asText();
        if (type.isEmpty()) {
            report.add("missing required field: type", at);
            return;
        }
        Shape shape = shapes.get(type);
        if (shape == null) {
            report.add("unsupported type: " + type, at + "/type");
        } else {
            shape.check(value, at, report);
        }
    }
}
