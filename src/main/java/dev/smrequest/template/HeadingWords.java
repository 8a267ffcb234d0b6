package dev.smrequest.template;

import dev.smrequest.template.field.FieldType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading tells about the answer wanted below it; {@code label} is the heading without its markers. */
record HeadingWords(String label, Optional<Boolean> required) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MARKER =
            Pattern.compile("\\s*(?:(?<star>\\*+)|[(\\[]?\\b(?<word>required|mandatory|optional)[)\\]])\\s*:?$", FLAGS);
    private static final Pattern DUE = Pattern.compile("\\b(?:due|deadline|needed by|by when)\\b", FLAGS);
    private static final Pattern DATE = Pattern.compile(
            "(?:.*\\b(?:date|deadline|needed by|by when)\\W*)|(?:(?:due|date|deadline|needed by|by when)\\b.*)", FLAGS);
    private static final Pattern SHORT =
            Pattern.compile("\\b(?:title|name|subject|short|one[- ]line|e-?mail|url)\\b", FLAGS);
    private static final int FEW_WORDS = 5;
    private static final String UNNAMED = "Details";

    static HeadingWords of(String words) {
        String label = words.strip();
        Optional<Boolean> required = Optional.empty();
        Matcher marker = MARKER.matcher(label);
        while (marker.find()) {
            required = Optional.of(!"optional".equalsIgnoreCase(marker.group("word")));
            label = label.substring(0, marker.start()).strip();
            marker = MARKER.matcher(label);
        }
        return new HeadingWords(label.isEmpty() ? UNNAMED : label, required);
    }

    /** The form in which headings are compared. */
    static String comparable(String heading) {
        return of(heading.replaceAll("^#+\\s+", ""))
                .label()
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("\\s*:$", "")
                .toLowerCase(Locale.ROOT);
    }

    static boolean sayDue(String heading) {
        return DUE.matcher(heading).find();
    }

    FieldType textType() {
        if (label.split("\\s+").length <= FEW_WORDS) {
            if (DATE.matcher(label).matches()) {
                return FieldType.DATE;
            }
            if (SHORT.matcher(label).find()) {
                return FieldType.SHORT_TEXT;
            }
        }
        return FieldType.LONG_TEXT;
    }
}
