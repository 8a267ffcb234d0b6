package dev.smrequest.template.markdown.section;

import java.util.regex.Pattern;

/** Blank lines at the ends of a text; what is indented stays indented. */
final class BlankLines {
    private static final Pattern LEADING = Pattern.compile("\\A(?:[ \\t]*\\n)+");

    private BlankLines() {}

    static String trimmed(String text) {
        String kept = LEADING.matcher(text).replaceFirst("").stripTrailing();
        return kept.isBlank() ? "" : kept;
    }
}
