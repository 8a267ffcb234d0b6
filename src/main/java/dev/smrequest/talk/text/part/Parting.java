package dev.smrequest.talk.text.part;

import java.util.ArrayList;
import java.util.List;

/** Fills one part after the other. Cuts between paragraphs where that leaves no part half empty, else between lines. */
public final class Parting {
    private static final String FENCE = "```";
    private static final String OPEN = FENCE + "\n";
    private static final String CLOSE = "\n" + FENCE;

    private final int limit;
    private final List<String> parts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private boolean begun;

    /** {@code limit} must leave room for marks: at least 40 characters. */
    public Parting(int limit) {
        this.limit = limit;
    }

    public List<String> of(String mrkdwn) {
        int at = 0;
        int opening = mrkdwn.indexOf(FENCE);
        while (opening >= 0) {
            int closing = mrkdwn.indexOf(FENCE, opening + FENCE.length());
            if (closing < 0) {
                break;
            }
            lines(mrkdwn.substring(at, opening));
            code(mrkdwn.substring(opening + FENCE.length(), closing));
            at = closing + FENCE.length();
            opening = mrkdwn.indexOf(FENCE, at);
        }
        lines(mrkdwn.substring(at));
        flush(part.length());
        return parts;
    }

    /** Lines of text; the first goes on where the part ends. */
    private void lines(String text) {
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            begun = begun && first;
            if (!first || !line.isEmpty()) {
                line(line);
            }
            first = false;
        }
        begun = false;
    }

    private void line(String line) {
        String separator = part.isEmpty() || begun ? "" : "\n";
        if (part.length() + separator.length() + line.length() <= limit) {
            part.append(separator).append(line);
            return;
        }
        turn();
        separator = part.isEmpty() ? "" : "\n";
        if (part.length() + separator.length() + line.length() <= limit) {
            part.append(separator).append(line);
            return;
        }
        flush(part.length());
        for (String piece : new LongLine(line, limit).pieces()) {
            flush(part.length());
            part.append(piece);
        }
    }

    /** Ends the part, if possible at its last empty line. */
    private void turn() {
        int empty = part.lastIndexOf("\n\n");
        boolean good = empty > limit / 2 && part.lastIndexOf(FENCE) < empty;
        flush(good ? empty : part.length());
    }

    private void flush(int end) {
        String text = Edges.trimmed(part.substring(0, end));
        String rest = part.substring(end);
        part.setLength(0);
        part.append(rest.isBlank() ? "" : rest.replaceFirst("^\n+", ""));
        if (!text.isBlank()) {
            parts.add(text);
        }
    }

    private void code(String content) {
        String code = content.startsWith("\n") ? content.substring(1) : content;
        code = code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
        String separator = part.isEmpty() || part.charAt(part.length() - 1) == '\n' ? "" : "\n";
        String whole = separator + OPEN + code + CLOSE;
        if (part.length() + whole.length() <= limit) {
            part.append(whole);
        } else {
            flush(part.length());
            cutCode(code);
        }
        begun = false;
    }

    private void cutCode(String code) {
        int room = limit - OPEN.length() - CLOSE.length();
        StringBuilder block = new StringBuilder();
        for (String line : code.split("\n", -1)) {
            for (String piece : Edges.chunks(line, room)) {
                if (!block.isEmpty() && block.length() + 1 + piece.length() > room) {
                    parts.add(OPEN + block + CLOSE);
                    block.setLength(0);
                }
                block.append(block.isEmpty() ? "" : "\n").append(piece);
            }
        }
        part.append(OPEN).append(block).append(CLOSE);
    }
}
