package dev.smrequest.talk.text.toslack;

import dev.smrequest.talk.text.gfm.EscapedSign;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a link or a table's cell on one line, without what formats them. */
final class PlainWords {
    private PlainWords() {}

    static String of(Node parent) {
        StringBuilder words = new StringBuilder();
        collect(parent, words);
        return words.toString().strip();
    }

    private static void collect(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof EscapedSign sign) {
                words.append(sign.literal());
            } else if (node instanceof FootnoteReference note) {
                words.append('[').append(note.getLabel()).append(']');
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append(' ');
            } else if (node instanceof HtmlInline html) {
                words.append(HtmlWords.isUnseen(html.getLiteral()) ? "" : html.getLiteral());
            } else {
                collect(node, words);
            }
        }
    }
}
