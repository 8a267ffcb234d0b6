package dev.smrequest.talk.text.mrkdwn;

import java.util.ArrayList;
import java.util.List;

/** Reads the passages of a Slack message. Code may begin and end within a line; a quote takes whole lines. */
public final class Passages {
    private static final String FENCE = "```";

    private final String text;
    private final boolean quotable;
    private final List<Passage> found = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final ListReading list = new ListReading();
    private int at;
    private int opening;
    private int closing;

    private Passages(String text, boolean quotable) {
        this.text = text;
        this.quotable = quotable;
        findCode(0);
    }

    /** Of a text whose lines end in line feeds. */
    public static List<Passage> of(String text) {
        return new Passages(text, true).read();
    }

    private List<Passage> read() {
        while (at < text.length()) {
            int end = lineEnd();
            if (isQuote()) {
                quote();
            } else if (opening >= 0 && opening < end) {
                code();
            } else {
                line(text.substring(at, end));
                at = end + 1;
            }
        }
        endLines();
        endList();
        return found;
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private boolean isQuote() {
        return quotable && (text.startsWith("&gt;", at) || text.startsWith(">", at));
    }

    private void quote() {
        StringBuilder inside = new StringBuilder();
        while (at < text.length() && isQuote()) {
            int end = lineEnd();
            String line = text.substring(text.charAt(at) == '>' ? at + 1 : at + "&gt;".length(), end);
            inside.append(line.startsWith(" ") ? line.substring(1) : line).append('\n');
            at = end + 1;
        }
        endLines();
        endList();
        found.add(new Passage.Quote(new Passages(inside.toString(), false).read()));
        if (opening >= 0 && opening < at) {
            findCode(at);
        }
    }

    private void code() {
        if (!text.substring(at, opening).isBlank()) {
            line(text.substring(at, opening));
        }
        endLines();
        endList();
        int from = text.charAt(opening + FENCE.length()) == '\n' ? 1 : 0;
        int to = text.charAt(closing - 1) == '\n' ? 1 : 0;
        found.add(new Passage.Code(text.substring(opening + FENCE.length() + from, closing - to)));
        at = closing + FENCE.length();
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        findCode(at);
    }

    /** The next block of code; empty ones are no code. */
    private void findCode(int from) {
        opening = text.indexOf(FENCE, from);
        closing = opening < 0 ? -1 : text.indexOf(FENCE, opening + FENCE.length());
        while (closing >= 0 && text.substring(opening + FENCE.length(), closing).isBlank()) {
            opening = text.indexOf(FENCE, closing + FENCE.length());
            closing = opening < 0 ? -1 : text.indexOf(FENCE, opening + FENCE.length());
        }
        opening = closing < 0 ? -1 : opening;
    }

    private void line(String line) {
        if (line.isBlank()) {
            endLines();
            list.emptyLine();
        } else if (list.takes(line)) {
            endLines();
        } else {
            endList();
            lines.add(line);
        }
    }

    private void endLines() {
        if (!lines.isEmpty()) {
            found.add(new Passage.Lines(List.copyOf(lines)));
            lines.clear();
        }
    }

    private void endList() {
        List<Item> items = list.end();
        if (!items.isEmpty()) {
            found.add(new Passage.Items(items));
        }
    }
}
