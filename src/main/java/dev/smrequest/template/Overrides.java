package dev.smrequest.template;

import dev.smrequest.template.field.Field;
import dev.smrequest.template.field.FieldOverride;
import dev.smrequest.template.field.FieldType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Applies what the settings say of headings to the questions of a template; what does not fit is told to the admin. */
final class Overrides {
    private final Map<String, FieldOverride> byHeading = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    Overrides(Map<String, FieldOverride> overrides, List<Question> questions) {
        List<String> headings = questions.stream()
                .map(question -> question.field().heading())
                .distinct()
                .toList();
        new TreeMap<>(overrides).forEach((heading, override) -> {
            byHeading.put(HeadingWords.comparable(heading), override);
            if (headings.stream().noneMatch(known -> sameHeading(known, heading))) {
                warnings.add("The template has no heading \"" + heading + "\"; the nearest is \""
                        + Nearest.of(heading, headings) + "\".");
            }
        });
    }

    List<String> warnings() {
        return warnings;
    }

    /** The fields to show: those asked for by the template, and those only the settings ask for. */
    List<Field> fields(List<Question> questions) {
        return questions.stream()
                .filter(question -> question.asked() || override(question.field()) != null)
                .map(question -> apply(question.field(), override(question.field())))
                .toList();
    }

    private FieldOverride override(Field field) {
        return byHeading.get(HeadingWords.comparable(field.heading()));
    }

    private Field apply(Field field, FieldOverride override) {
        if (override == null) {
            return field;
        }
        List<String> choices = override.choices().orElse(field.choices());
        FieldType type = override.type().orElse(suggested(field, override));
        boolean choosing = type == FieldType.CHOICE || type == FieldType.SEVERAL;
        if (choosing && choices.isEmpty()) {
            warnings.add("The heading \"" + field.heading() + "\" has nothing to choose from: give it choices.");
            type = FieldType.LONG_TEXT;
        }
        return new Field(
                field.key(),
                field.heading(),
                type,
                override.required().orElse(field.required()),
                override.hint().orElse(field.hint()),
                fitting(type, field, choices));
    }

    private static FieldType suggested(Field field, FieldOverride override) {
        boolean choosing = field.type() == FieldType.CHOICE || field.type() == FieldType.SEVERAL;
        return override.choices().isPresent() && !choosing ? FieldType.CHOICE : field.type();
    }

    private static List<String> fitting(FieldType type, Field field, List<String> choices) {
        return switch (type) {
            case CHOICE, SEVERAL -> choices;
            case CHECKBOX -> List.of(choices.isEmpty() ? field.heading() : choices.get(0));
            case SHORT_TEXT, LONG_TEXT, DATE -> List.of();
        };
    }

    private static boolean sameHeading(String one, String other) {
        return HeadingWords.comparable(one).equals(HeadingWords.comparable(other));
    }
}
