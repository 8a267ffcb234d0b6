package dev.smrequest.template.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A range of the template's text, {@code end} excluded. */
record Span(int start, int end) {
    static Span of(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            // The parser forgets where an underline stands that follows nothing but link definitions.
            int at = node.getPrevious() == null ? 0 : of(node.getPrevious()).end();
            return new Span(at, at);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    boolean contains(int at) {
        return at >= start && at < end;
    }

    String in(String text) {
        return text.substring(start, end);
    }

    /**
     * Grown to whole lines with their line feed, if nothing but blanks stands on them besides; by the blanks around it, if
     * it ends its line.
     */
    Span wholeLines(String text) {
        int from = start;
        while (from > 0 && isBlank(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && isBlank(text.charAt(to))) {
            to++;
        }
        boolean endsLine = to == text.length() || text.charAt(to) == '\n';
        boolean startsLine = from == 0 || text.charAt(from - 1) == '\n';
        if (endsLine && startsLine) {
            return new Span(from, Math.min(to + 1, text.length()));
        }
        return endsLine ? new Span(from, to) : this;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
