package dev.smrequest.settings.process;

import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Section;
import dev.smrequest.template.field.FieldOverride;
import dev.smrequest.template.field.FieldType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the form asks differently from what the template suggests, by heading. */
public record FormSettings(Map<String, FieldOverride> fields) {
    public FormSettings {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static FormSettings read(Section form) {
        Map<String, FieldOverride> fields = new LinkedHashMap<>();
        form.sections("fields").forEach((heading, field) -> fields.put(heading, override(field)));
        return new FormSettings(fields);
    }

    private static FieldOverride override(Section field) {
        Optional<FieldType> type = field.value("type").oneOf(FieldType.class);
        List<String> choices = field.values("choices").stream()
                .flatMap(choice -> choice.text().stream())
                .toList();
        if (!choices.isEmpty() && type.filter(FormSettings::hasNoChoices).isPresent()) {
            field.value("type").report("must be choice or several, as the field has choices.");
        }
        return new FieldOverride(
                type,
                field.value("required").as(Formats::flag, "true or false"),
                field.value("hint").text(),
                Optional.of(choices).filter(some -> !some.isEmpty()));
    }

    private static boolean hasNoChoices(FieldType type) {
        return type != FieldType.CHOICE && type != FieldType.SEVERAL;
    }
}
