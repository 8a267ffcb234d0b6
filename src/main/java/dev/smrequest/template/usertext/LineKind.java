package dev.smrequest.template.usertext;

import java.util.regex.Pattern;

/**
 * How a typed line is shown. A bullet in front of a box stays text: parsers differ in whether an escaped box is one.
 */
enum LineKind {
    BLANK,
    BULLET,
    TEXT;

    private static final Pattern BULLET_LINE = Pattern.compile("[ \\t]*[-*][ \\t]+(?!\\[.?])[^\\s\\p{Z}].*");

    static LineKind of(String line) {
        if (line.isEmpty()) {
            return BLANK;
        }
        return BULLET_LINE.matcher(line).matches() ? BULLET : TEXT;
    }
}
