package dev.smrequest.template;

import java.util.regex.Pattern;

/** What the words of a heading tell about the answer that is wanted below it. */
final class HeadingWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DUE = Pattern.compile("\\b(due|deadline|needed by|by when)\\b", FLAGS);
    private static final Pattern DATE = Pattern.compile(
            "(.*\\b(date|deadline|needed by|by when)\\W*)|((due date|date|deadline|needed by|by when)\\b.{0,20})",
            FLAGS);
    private static final Pattern SHORT =
            Pattern.compile("\\b(title|name|subject|short|one[- ]line|e-?mail|url)\\b", FLAGS);
    private static final int FEW_WORDS = 6;

    private HeadingWords() {}

    static boolean sayDue(String heading) {
        return DUE.matcher(heading).find();
    }

    static FieldType textType(String heading) {
        if (heading.split("\\s+").length > FEW_WORDS) {
            return FieldType.LONG_TEXT;
        }
        if (DATE.matcher(heading).matches()) {
            return FieldType.DATE;
        }
        return SHORT.matcher(heading).find() ? FieldType.SHORT_TEXT : FieldType.LONG_TEXT;
    }
}
