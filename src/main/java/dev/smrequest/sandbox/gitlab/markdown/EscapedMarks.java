package dev.smrequest.sandbox.gitlab.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a backslash before a reference's mark in force through parsing: {@code \@ada} mentions nobody, while the
 * parser would forget the backslash. Uses private-use characters in between.
 */
final class EscapedMarks {
    private static final String MARKS = "@#~%!&";
    private static final Pattern ESCAPED = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\([@#~%!&])");
    private static final char FIRST = '\uE0F0';

    private EscapedMarks() {}

    static String hide(String markdown) {
        return ESCAPED.matcher(markdown)
                .replaceAll(match ->
                        Matcher.quoteReplacement(match.group(1) + (char) (FIRST + MARKS.indexOf(match.group(2)))));
    }

    /** The marks as plain text. */
    static String reveal(String text) {
        return restore(text, "");
    }

    /** The marks as they were written: in code a backslash is a backslash. */
    static String revealWritten(String code) {
        return restore(code, "\\");
    }

    private static String restore(String text, String before) {
        String restored = text;
        for (int i = 0; i < MARKS.length(); i++) {
            restored = restored.replace(Character.toString(FIRST + i), before + MARKS.charAt(i));
        }
        return restored;
    }
}
