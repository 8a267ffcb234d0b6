package dev.smrequest.sandbox.slack.client;

import dev.smrequest.sandbox.slack.modal.ValueField;
import java.util.List;

/** Which fields of an element block_actions repeats, and where it says what was chosen (bolt-js: block-action.ts). */
final class Told {

    private Told() {}

    static List<String> of(String type) {
        if (type.equals("button")) {
            return List.of("text", "value", "url", "style", "confirm");
        }
        if (type.endsWith("_input")) {
            return List.of();
        }
        ValueField field = ValueField.of(type);
        return field == null
                ? List.of("confirm")
                : List.of(field.initial(), "placeholder", "min_query_length", "confirm");
    }

    /** The field of what was chosen; empty for a button. */
    static String valueOf(String type) {
        ValueField field = ValueField.of(type);
        if (field != null) {
            return field.name();
        }
        return type.equals("overflow") ? "selected_option" : "";
    }
}
