package dev.smrequest.sandbox.gitlab.quickaction.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The top-level paragraphs of a text in GitLab Flavored Markdown in which some rendered line begins with a slash: only
 * these may hold quick actions. Source: GitLab's quick_action_filter.rb.
 */
public final class Paragraphs {
    private static final Parser PARSER = GitLabMarkdown.parser()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private Paragraphs() {}

    /** Where such paragraphs stand, from top to bottom. */
    public static List<LineRange> candidates(String content) {
        List<LineRange> found = new ArrayList<>();
        Node document = PARSER.parse(FrontMatter.mask(content));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph && !continuesTable(node) && hasSlashLine(node)) {
                found.add(lines(node));
            }
        }
        return found;
    }

    private static boolean hasSlashLine(Node paragraph) {
        String text = RenderedText.of(paragraph);
        return text.startsWith("/") || text.contains("\n/");
    }

    /** In GitLab a line without a pipe right below a table is one more row; the parser here starts a paragraph. */
    private static boolean continuesTable(Node node) {
        return node.getPrevious() instanceof TableBlock table
                && lines(table).last() + 1 == lines(node).first();
    }

    private static LineRange lines(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return new LineRange(
                spans.get(0).getLineIndex(), spans.get(spans.size() - 1).getLineIndex());
    }
}
