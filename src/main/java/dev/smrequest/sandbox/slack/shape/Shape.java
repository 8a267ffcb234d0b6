package dev.smrequest.sandbox.slack.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** An object with known fields, some required; any other field is refused. Null counts as absent. */
public final class Shape implements Rule {

    private final Map<String, Rule> fields = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private Rule whole = Rules.anything();

    /** A field that must be there. */
    public Shape required(String name, Rule rule) {
        required.add(name);
        return optional(name, rule);
    }

    /** A field that may be there. */
    public Shape optional(String name, Rule rule) {
        fields.put(name, rule);
        return this;
    }

    /** Adds a rule over the whole object, checked after its fields. */
    public Shape also(Rule rule) {
        Rule before = whole;
        whole = (value, at, report) -> {
            before.check(value, at, report);
            rule.check(value, at, report);
        };
        return this;
    }

    @Override
    public void check(JsonNode value, String at, Report report) {
        if (!value.isObject()) {
            report.add("must provide an object", at);
            return;
        }
        for (String name : required) {
            if (!value.hasNonNull(name)) {
                report.add("missing required field: " + name, at);
            }
        }
        value.properties().forEach(field -> checkField(field.getKey(), field.getValue(), at, report));
        whole.check(value, at, report);
    }

    private void checkField(String name, JsonNode value, String at, Report report) {
        Rule rule = fields.get(name);
        if (rule == null) {
            report.add("invalid additional property: " + name, at);
        } else if (!value.isNull()) {
            rule.check(value, at + "/" + name, report);
        }
    }
}
