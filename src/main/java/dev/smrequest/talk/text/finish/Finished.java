package dev.smrequest.talk.text.finish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Turns a line with {@link Sign}s into mrkdwn: each pair becomes a pair of marks, unless nothing or the same mark stands
 * within, in which case Slack would show the marks; marks that are text are kept from being any.
 */
public final class Finished {
    private static final char HIDDEN_BLANK = '\uFEFF';
    private static final char NO_WIDTH = '\u200B';
    private static final char NOT_A_TICK = '\u02CB';

    private final String line;
    private final boolean[] dropped;
    private final StringBuilder out = new StringBuilder();

    private Finished(String line) {
        this.line = line;
        this.dropped = new boolean[line.length()];
    }

    /** The mrkdwn of each line of {@code text}. */
    public static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            Finished finished = new Finished(Tight.line(line));
            finished.dropUseless();
            lines.add(finished.write());
        }
        return lines;
    }

    /** A pair counts only if it holds something, and nowhere the mark it consists of. */
    private void dropUseless() {
        Deque<Integer> open = new ArrayDeque<>();
        int[] lastMark = {-1, -1, -1};
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            int mark = Sign.MARKS.indexOf(c);
            if (mark >= 0) {
                lastMark[mark] = at;
            } else if (Sign.isOpen(c)) {
                open.push(at);
            } else if (Sign.isClose(c)) {
                boolean paired = !open.isEmpty() && Sign.mark(line.charAt(open.peek())) == Sign.mark(c);
                int begin = paired ? open.pop() : at;
                boolean good = paired && begin + 1 < at && lastMark[Sign.MARKS.indexOf(Sign.mark(c))] < begin;
                dropped[begin] = !good;
                dropped[at] = !good;
            }
        }
        open.forEach(at -> dropped[at] = true);
    }

    private String write() {
        int[] marks = count();
        boolean ticks = marks[Sign.MARKS.length()] > 1;
        boolean raw = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == Sign.RAW || c == Sign.END_RAW) {
                raw = c == Sign.RAW;
            } else if (raw) {
                out.append(c);
            } else if (Sign.isOpen(c) || Sign.isClose(c)) {
                if (!dropped[at]) {
                    mark(at);
                }
            } else if (Sign.MARKS.indexOf(c) >= 0) {
                text(at, marks[Sign.MARKS.indexOf(c)] > 1);
            } else {
                out.append(c == '`' && ticks ? NOT_A_TICK : c);
            }
        }
        return out.toString();
    }

    /** How many of each mark the line will show or hold, and how many back ticks. */
    private int[] count() {
        int[] count = new int[Sign.MARKS.length() + 1];
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean sign = (Sign.isOpen(c) || Sign.isClose(c)) && !dropped[at];
            int mark = c == '`' ? Sign.MARKS.length() : Sign.MARKS.indexOf(sign ? Sign.mark(c) : c);
            if (mark >= 0) {
                count[mark]++;
            }
        }
        return count;
    }

    private void mark(int at) {
        char c = line.charAt(at);
        if (Sign.isOpen(c) && touches(before(at))) {
            out.append(NO_WIDTH);
        }
        out.append(Sign.mark(c));
        if (Sign.isClose(c) && touches(after(at))) {
            out.append(NO_WIDTH);
        }
    }

    /**
     * A mark that was meant as text; alone in its line it can do nothing. Within and right beside a true mark it gets no blank,
     * which would undo that one: there it is enough that its like can neither begin nor end anything.
     */
    private void text(int at, boolean paired) {
        char c = line.charAt(at);
        boolean closes = paired && !isBlank(before(at)) && !isWord(after(at)) && !isMark(at - 1);
        boolean opens = paired && !isBlank(after(at)) && (closes || !isWord(before(at))) && !isMark(at + 1);
        if (closes && !(out.length() > 0 && out.charAt(out.length() - 1) == HIDDEN_BLANK)) {
            out.append(HIDDEN_BLANK);
        }
        out.append(c);
        if (opens) {
            out.append(HIDDEN_BLANK);
        }
    }

    /** What will stand before: a begin of another mark is as good as a blank, the end of one is none. */
    private char before(int at) {
        int i = at - 1;
        while (i >= 0 && (isUnseen(i) || Sign.isOpen(line.charAt(i)))) {
            i--;
        }
        return i < 0 ? ' ' : shown(i);
    }

    private char after(int at) {
        int i = at + 1;
        while (i < line.length() && (isUnseen(i) || Sign.isClose(line.charAt(i)))) {
            i++;
        }
        return i == line.length() ? ' ' : shown(i);
    }

    private boolean isMark(int at) {
        return at >= 0
                && at < line.length()
                && (Sign.isOpen(line.charAt(at)) || Sign.isClose(line.charAt(at)))
                && !dropped[at];
    }

    private boolean isUnseen(int at) {
        char c = line.charAt(at);
        return c == Sign.RAW || c == Sign.END_RAW || ((Sign.isOpen(c) || Sign.isClose(c)) && dropped[at]);
    }

    private char shown(int at) {
        char c = line.charAt(at);
        return Sign.isOpen(c) || Sign.isClose(c) ? Sign.mark(c) : c;
    }

    private static boolean touches(char c) {
        return Character.isLetterOrDigit(c) || (c > '\u007F' && !isBlank(c)) || Sign.MARKS.indexOf(c) >= 0;
    }

    private static boolean isWord(char c) {
        return c < '\u0080' && Character.isLetterOrDigit(c);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
