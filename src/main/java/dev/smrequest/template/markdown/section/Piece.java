package dev.smrequest.template.markdown.section;

/** Part of a section's text, in the order of the template. */
public sealed interface Piece {
    /** Kept as it stands. */
    record Verbatim(String text) implements Piece {}

    /** The character between the brackets of a check-list item. */
    record Box(String label) implements Piece {}

    /** One item of a list to choose from that has no boxes: its lines in the template. */
    record Option(String label, String text) implements Piece {}
}
