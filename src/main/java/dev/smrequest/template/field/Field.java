package dev.smrequest.template.field;

import java.util.List;

/**
 * One question of the form, made from one section of the template. {@code key} is stable for the same heading in the same
 * template and safe as a Slack block id; texts are unlimited, whoever shows them shortens visibly.
 */
public record Field(String key, String heading, FieldType type, boolean required, String hint, List<String> choices) {
    public Field {
        choices = List.copyOf(choices);
    }
}
