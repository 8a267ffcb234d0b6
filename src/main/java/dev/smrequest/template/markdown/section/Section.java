package dev.smrequest.template.markdown.section;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands between one heading and the next. {@code hints} are its comments, {@code prose} its paragraphs' words;
 * the text before the first heading is a section without a heading.
 */
public record Section(
        Optional<Heading> heading, List<Piece> body, List<String> hints, String prose, boolean hasActions) {

    public Section {
        body = List.copyOf(body);
        hints = List.copyOf(hints);
    }

    /** The labels of the check-list's boxes, in order, all different. */
    public List<String> boxes() {
        return body.stream()
                .filter(Piece.Box.class::isInstance)
                .map(piece -> ((Piece.Box) piece).label())
                .toList();
    }

    /** The items of a list to choose from that has no boxes; none unless the words around it say so. */
    public List<String> options() {
        return body.stream()
                .filter(Piece.Option.class::isInstance)
                .map(piece -> ((Piece.Option) piece).label())
                .toList();
    }

    /** How many the words of heading, comments and paragraphs ask to choose. */
    public Picking picking() {
        return Picking.said(heading.map(Heading::words).orElse("") + "\n" + String.join("\n", hints) + "\n" + prose);
    }

    /** The text with the chosen boxes ticked, the others not, and only the chosen options. */
    public String filledIn(Set<String> chosen) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : body) {
            if (piece instanceof Piece.Verbatim verbatim) {
                text.append(verbatim.text());
            } else if (piece instanceof Piece.Box box) {
                text.append(chosen.contains(box.label()) ? 'x' : ' ');
            } else if (piece instanceof Piece.Option option && chosen.contains(option.label())) {
                text.append(option.text());
            }
        }
        return BlankLines.trimmed(text.toString());
    }
}
