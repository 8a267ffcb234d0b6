package dev.smrequest.sandbox.gitlab.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes texts with their references, code as it was written, and only harmless HTML. */
final class LeafRenderer implements NodeRenderer {
    private final HtmlWriter html;
    private final References references;

    LeafRenderer(HtmlNodeRendererContext context, References references) {
        this.html = context.getWriter();
        this.references = references;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Text.class,
                Code.class,
                FencedCodeBlock.class,
                IndentedCodeBlock.class,
                HtmlBlock.class,
                HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Text text) {
            html.raw(
                    insideLink(node)
                            ? Html.escape(EscapedMarks.reveal(text.getLiteral()))
                            : references.html(text.getLiteral()));
        } else if (node instanceof Code code) {
            html.tag("code");
            html.text(EscapedMarks.revealWritten(code.getLiteral()));
            html.tag("/code");
        } else if (node instanceof FencedCodeBlock block) {
            block(block.getLiteral());
        } else if (node instanceof IndentedCodeBlock block) {
            block(block.getLiteral());
        } else if (node instanceof HtmlBlock block) {
            html.line();
            html.raw(Html.safe(block.getLiteral()));
            html.line();
        } else if (node instanceof HtmlInline inline) {
            html.raw(Html.safe(inline.getLiteral()));
        }
    }

    private void block(String code) {
        html.line();
        html.tag("pre", Map.of("class", "code"));
        html.tag("code");
        html.text(EscapedMarks.revealWritten(code));
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    private static boolean insideLink(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link) {
                return true;
            }
        }
        return false;
    }
}
