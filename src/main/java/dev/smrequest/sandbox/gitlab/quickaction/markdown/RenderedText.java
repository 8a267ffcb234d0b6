package dev.smrequest.sandbox.gitlab.quickaction.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text a browser would find in a rendered paragraph; raw HTML and images have none. */
final class RenderedText extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    static String of(Node node) {
        RenderedText rendered = new RenderedText();
        node.accept(rendered);
        return rendered.text.toString();
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(Image node) {
        // An image's alternative text is an attribute, so nothing below it counts.
    }
}
