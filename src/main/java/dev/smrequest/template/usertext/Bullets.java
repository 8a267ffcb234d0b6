package dev.smrequest.template.usertext;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes the bullet lines of one list, each at most one level deeper than the line above, so that no indentation turns
 * into code.
 */
final class Bullets {
    private static final int TAB = 4;

    private final Deque<Integer> indents = new ArrayDeque<>();

    void end() {
        indents.clear();
    }

    String next(String line) {
        String bullet = line.stripLeading();
        int indent = width(line.substring(0, line.length() - bullet.length()));
        while (!indents.isEmpty() && indents.peek() >= indent) {
            indents.pop();
        }
        String margin = "  ".repeat(indents.size());
        indents.push(indent);
        return margin + bullet.charAt(0) + " "
                + Escaped.line(bullet.substring(1).stripLeading());
    }

    private static int width(String blanks) {
        return blanks.chars().map(c -> c == '\t' ? TAB : 1).sum();
    }
}
