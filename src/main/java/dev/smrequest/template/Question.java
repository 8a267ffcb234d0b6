package dev.smrequest.template;

import dev.smrequest.template.field.Field;
import dev.smrequest.template.field.FieldType;
import dev.smrequest.template.markdown.section.Heading;
import dev.smrequest.template.markdown.section.Picking;
import dev.smrequest.template.markdown.section.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A section as the form sees it; {@code asked} is false for one that only introduces the sections below it. */
public record Question(Section section, Field field, boolean asked) {
    private static final String REQUIRED_COMMENT = "(?i)\\(?(required|mandatory)[).!]*";

    static Question of(String key, Section section, boolean asked) {
        HeadingWords words =
                HeadingWords.of(section.heading().map(Heading::words).orElse(""));
        boolean required =
                words.required().orElse(section.hints().stream().anyMatch(hint -> hint.matches(REQUIRED_COMMENT)));
        Field field = new Field(key, words.label(), type(section, words), required, hint(section), choices(section));
        return new Question(section, field, asked);
    }

    /** The one question of a template that asks none. */
    static Question whatever() {
        Section nothing = new Section(Optional.empty(), List.of(), List.of(), "", false);
        Field field = new Field("request", "What do you need?", FieldType.LONG_TEXT, true, "", List.of());
        return new Question(nothing, field, true);
    }

    /** Letters and digits of the heading, for a block id. */
    static String key(Section section) {
        String words = section.heading().map(Heading::words).orElse("preamble");
        String slug = HeadingWords.of(words)
                .label()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String plain = slug.length() > 60 ? slug.substring(0, 60) : slug;
        return plain.isEmpty() ? "h" + Integer.toHexString(words.hashCode()) : plain;
    }

    private static FieldType type(Section section, HeadingWords words) {
        int boxes = section.boxes().size();
        if (boxes == 1) {
            return FieldType.CHECKBOX;
        }
        if (boxes > 1 || !section.options().isEmpty()) {
            return section.picking() == Picking.ONE ? FieldType.CHOICE : FieldType.SEVERAL;
        }
        return words.textType();
    }

    private static List<String> choices(Section section) {
        return section.boxes().isEmpty() ? section.options() : section.boxes();
    }

    private static String hint(Section section) {
        List<String> said = section.hints().stream()
                .filter(hint -> !hint.matches(REQUIRED_COMMENT))
                .toList();
        return said.isEmpty() ? section.prose() : String.join("\n", said);
    }
}
