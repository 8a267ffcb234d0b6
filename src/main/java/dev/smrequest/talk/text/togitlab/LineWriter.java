package dev.smrequest.talk.text.togitlab;

import dev.smrequest.template.usertext.UserText;
import java.util.regex.Pattern;

/**
 * Writes one line of Markdown piece by piece. Where CommonMark would not take a mark for one because of the characters beside it, an
 * invisible word joiner stands within the mark. CommonMark: left- and right-flanking delimiter runs.
 */
final class LineWriter {
    private static final char WORD_JOINER = '\u2060';
    private static final String APART = ".,;:!?()\"'/";

    /** What GitLab would decode in an address in angle brackets. */
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    private final boolean beginsApart;
    private final StringBuilder out = new StringBuilder();

    /** {@code beginsApart}: whether a mark may begin before all else; not so where a joiner will stand before it. */
    LineWriter(boolean beginsApart) {
        this.beginsApart = beginsApart;
    }

    String text() {
        return out.toString();
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    void append(String markdown) {
        out.append(markdown);
    }

    /** Two spans of code must not run into each other. */
    void code(String span) {
        boolean touches = !isEmpty() && out.charAt(out.length() - 1) == '`';
        out.append(touches ? String.valueOf(WORD_JOINER) : "").append(span);
    }

    /** The text between marks, which its blanks stay outside of. */
    void emphasis(String mark, String text, char after) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        out.append(text, 0, from);
        if (from < to) {
            separate();
            String left = isPunctuation(text.charAt(from)) && !endsApart() ? String.valueOf(WORD_JOINER) : "";
            String right = isPunctuation(text.charAt(to - 1)) && !isApart(after) ? String.valueOf(WORD_JOINER) : "";
            out.append(mark).append(left).append(text, from, to).append(right).append(mark);
        }
        out.append(text, to, text.length());
    }

    /** An address that is its own label is written as such, unless GitLab would read something else. */
    void link(String address, String label) {
        boolean own = label.isBlank() || address.equals(label);
        boolean simple = own && !ENTITY.matcher(address).find() && !address.startsWith("mailto:");
        if (!isEmpty() && out.charAt(out.length() - 1) == '!') {
            out.insert(out.length() - 1, '\\');
        }
        if (simple) {
            out.append('<').append(address).append('>');
        } else {
            String words = label.isBlank() ? UserText.label(address.replaceFirst("^mailto:", "")) : label;
            String destination = ENTITY.matcher(address).replaceAll("&amp;");
            out.append('[')
                    .append(words.strip())
                    .append("](<")
                    .append(destination)
                    .append(">)");
        }
    }

    /** Whether a mark may begin here whatever follows it. */
    boolean endsApart() {
        return isEmpty() ? beginsApart : isApart(out.charAt(out.length() - 1));
    }

    static boolean isApart(char c) {
        return isBlank(c) || APART.indexOf(c) >= 0;
    }

    /** Two marks side by side would be read as one. */
    private void separate() {
        if (!isEmpty() && "*_~".indexOf(out.charAt(out.length() - 1)) >= 0) {
            out.append(WORD_JOINER);
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(char c) {
        return !Character.isLetterOrDigit(c);
    }
}
