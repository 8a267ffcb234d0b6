package dev.smrequest.template.usertext;

/**
 * Which ASCII punctuation does something in GitLab Flavored Markdown anywhere in a line. Escaped with a backslash, such a
 * character is neither Markdown nor part of a mention or reference.
 */
final class LiveCharacter {
    private static final String ALWAYS = "\\`*_{}[]<#~$^@|";

    private LiveCharacter() {}

    static boolean at(String text, int at) {
        char c = text.charAt(at);
        if (ALWAYS.indexOf(c) >= 0) {
            return true;
        }
        return switch (c) {
            case '!' -> isDigit(after(text, at));
            case '&' -> isWord(after(text, at)) || after(text, at) == '#';
            case '%' -> after(text, at) > ' ';
            case '=' -> after(text, at) == '=' || before(text, at) == '=';
            case ':' -> text.startsWith("//", at + 1);
            case '.' -> text.regionMatches(true, at - 3, "www", 0, 3);
            case '-' -> isDigit(after(text, at)) && endsWordWithLetter(text, at);
            default -> false;
        };
    }

    /** {@code ABC-1} and {@code GL-1} refer to issues; a date does not. */
    private static boolean endsWordWithLetter(String text, int end) {
        for (int at = end - 1; at >= 0 && (isWord(text.charAt(at)) || text.charAt(at) == '_'); at--) {
            if (!isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static char after(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    private static char before(String text, int at) {
        return at > 0 ? text.charAt(at - 1) : ' ';
    }
}
