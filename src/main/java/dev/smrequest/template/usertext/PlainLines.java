package dev.smrequest.template.usertext;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Typed text as lines without trailing blanks and without characters that nobody sees. Every line separator of Unicode
 * ends a line here, before anything is escaped: a separator turned into a line feed later would open a way round the
 * escaping.
 */
final class PlainLines {
    private static final Pattern SEPARATOR = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /**
     * Zero-width blanks, bidirectional overrides and isolates, annotations, and what Unicode keeps for use within a program.
     * Joiners and direction marks stay: words need them.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u180E\\u200B\\u202A-\\u202E\\u2060-\\u206F\\uFDD0-\\uFDEF\\uFEFF\\uFFF9-\\uFFFB]");

    private PlainLines() {}

    static List<String> of(String typed) {
        return List.of(seen(typed).split("\n", -1)).stream()
                .map(PlainLines::withoutTail)
                .toList();
    }

    /** What is seen of a typed text, with line feeds only. */
    static String seen(String typed) {
        String text = SEPARATOR.matcher(typed).replaceAll("\n");
        text = CONTROLS.matcher(wellFormed(text)).replaceAll("");
        return INVISIBLE.matcher(text).replaceAll("");
    }

    /** By hand, as a pattern would look at each of a thousand blanks a thousand times. */
    private static String withoutTail(String line) {
        int end = line.length();
        while (end > 0 && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || Character.isSpaceChar(c);
    }

    /** Half a surrogate pair cannot be sent as UTF-8. */
    private static String wellFormed(String text) {
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(sound::appendCodePoint);
        return sound.toString();
    }
}
