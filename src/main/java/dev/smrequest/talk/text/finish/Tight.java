package dev.smrequest.talk.text.finish;

/** Moves blanks at the edges of what is marked out of the marks: Slack takes a mark beside a blank for text. */
final class Tight {
    private Tight() {}

    static String line(String line) {
        return closesBeforeBlanks(opensBehindBlanks(line)).strip();
    }

    private static String opensBehindBlanks(String line) {
        StringBuilder out = new StringBuilder(line.length());
        StringBuilder opens = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (Sign.isOpen(c)) {
                opens.append(c);
            } else if (isBlank(c)) {
                out.append(c);
            } else {
                out.append(opens).append(c);
                opens.setLength(0);
            }
        }
        return out.append(opens).toString();
    }

    private static String closesBeforeBlanks(String line) {
        StringBuilder out = new StringBuilder(line.length());
        StringBuilder closes = new StringBuilder();
        for (int at = line.length() - 1; at >= 0; at--) {
            char c = line.charAt(at);
            if (Sign.isClose(c)) {
                closes.append(c);
            } else if (isBlank(c)) {
                out.append(c);
            } else {
                out.append(closes).append(c);
                closes.setLength(0);
            }
        }
        return out.append(closes).reverse().toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
