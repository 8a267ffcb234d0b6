package dev.smrequest.template.markdown;

import dev.smrequest.template.markdown.section.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The template's text with some ranges left out; a range alone on its lines takes the lines with it. */
final class Cutter {
    private final String text;
    private final List<Span> cuts;

    Cutter(String text, List<Span> ranges) {
        this.text = text;
        this.cuts = merged(ranges.stream()
                .map(range -> range.wholeLines(text))
                .sorted(Comparator.comparingInt(Span::start))
                .toList());
    }

    String text() {
        return text;
    }

    /** Grown to whole lines, whatever else stands there. */
    Span lines(Span span) {
        int feed = text.indexOf('\n', Math.max(span.start(), span.end() - 1));
        return new Span(lineStart(span.start()), feed < 0 ? text.length() : feed + 1);
    }

    String keptOf(Span range) {
        StringBuilder kept = new StringBuilder();
        int at = range.start();
        for (Span cut : cuts) {
            if (cut.end() > at && cut.start() < range.end()) {
                kept.append(text, at, Math.max(at, cut.start()));
                at = Math.min(range.end(), cut.end());
            }
        }
        return kept.append(text, at, range.end()).toString();
    }

    /** The text in {@code range} with the pieces in their places. */
    List<Piece> pieces(Span range, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = range.start();
        for (Mark mark : marks) {
            pieces.add(new Piece.Verbatim(keptOf(new Span(at, mark.span().start()))));
            pieces.add(mark.piece());
            at = mark.span().end();
        }
        pieces.add(new Piece.Verbatim(keptOf(new Span(at, range.end()))));
        return pieces;
    }

    private List<Span> merged(List<Span> sorted) {
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span.start() <= last.end()) {
                merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        merged.replaceAll(this::withBlankLineBelow);
        return merged;
    }

    /** Where lines between two blank lines go, one blank line goes too. */
    private Span withBlankLineBelow(Span cut) {
        boolean blankAbove = cut.start() == 0 || text.startsWith("\n\n", cut.start() - 2);
        boolean blankBelow = cut.end() < text.length() && text.charAt(cut.end()) == '\n';
        return blankAbove && blankBelow && lineStart(cut.end()) == cut.end()
                ? new Span(cut.start(), cut.end() + 1)
                : cut;
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }
}
