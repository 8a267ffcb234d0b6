package dev.smrequest.template.usertext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of plain text as one line of GitLab Flavored Markdown that renders as that text. Leading blanks become
 * no-break spaces, as four of them would make code.
 */
final class Escaped {
    private static final Pattern LEADING = Pattern.compile("^[\\s\\p{Z}]*");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])(?=[\\s\\p{Z}]|$)");
    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final int DEEPEST_INDENT = 40;

    private final String text;
    private final StringBuilder out = new StringBuilder();

    private Escaped(String text) {
        this.text = text;
    }

    static String line(String line) {
        Matcher leading = LEADING.matcher(line);
        String blanks = leading.find() ? leading.group() : "";
        Escaped rest = new Escaped(line.substring(blanks.length()));
        return indent(blanks) + rest.escape(rest.lineStart());
    }

    /** The same within a line. */
    static String part(String text) {
        return new Escaped(text).escape(0);
    }

    /** The same where no link may be. */
    static String label(String text) {
        Escaped label = new Escaped(text);
        label.plain(0, text.length());
        return label.out.toString();
    }

    private static String indent(String blanks) {
        String wide = blanks.replace("\t", "    ").replace(" ", NO_BREAK_SPACE);
        return wide.substring(0, Math.min(wide.length(), DEEPEST_INDENT));
    }

    private String escape(int from) {
        int at = from;
        InlineToken token = InlineToken.next(text, at);
        while (token != null) {
            plain(at, token.start());
            out.append(token.markdown());
            at = token.end();
            token = InlineToken.next(text, at);
        }
        plain(at, text.length());
        return out.toString();
    }

    /** Whatever begins a command, heading, list, quote, underline, directive or front matter only at the start of a line. */
    private int lineStart() {
        Matcher number = NUMBERED.matcher(text);
        if (number.find()) {
            out.append(number.group(1)).append('\\').append(number.group(2));
            return number.end();
        }
        if (!text.isEmpty() && "/-+=:>;".indexOf(text.charAt(0)) >= 0) {
            out.append('\\').append(text.charAt(0));
            return 1;
        }
        return 0;
    }

    private void plain(int from, int to) {
        for (int at = from; at < to; at++) {
            if (LiveCharacter.at(text, at)) {
                out.append('\\');
            }
            out.append(text.charAt(at));
        }
    }
}
