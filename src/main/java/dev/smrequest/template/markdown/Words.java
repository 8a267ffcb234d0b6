package dev.smrequest.template.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a heading, paragraph or list item without Markdown and HTML, on one line. */
final class Words extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    static String of(Node node) {
        Words visitor = new Words();
        node.accept(visitor);
        return visitor.words.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }
}
