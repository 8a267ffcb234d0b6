package dev.smrequest.template.markdown;

import dev.smrequest.template.action.QuickAction;
import dev.smrequest.template.action.QuickActions;
import dev.smrequest.template.markdown.block.Markdown;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The quick-action lines of a Markdown text: only top-level paragraphs have any. Source: GitLab's quick_action_filter.rb. */
public final class QuickActionLines {
    private QuickActionLines() {}

    public static List<QuickAction> in(String text) {
        return Markdown.blocks(text).stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(paragraph -> in(paragraph, text).stream())
                .toList();
    }

    static List<QuickAction> in(Node paragraph, String text) {
        Span span = Span.of(paragraph);
        int start = text.lastIndexOf('\n', span.start() - 1) + 1;
        return QuickActions.in(text.substring(start, span.end()), start);
    }
}
