package dev.smrequest.talk.text.gfm;

import dev.smrequest.template.markdown.block.LongQuote;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * GitLab Flavored Markdown: CommonMark with tables, check-lists, struck text, fenced quotes and footnotes. Nesting is
 * limited, as the tree is read by methods that call themselves.
 */
public final class Gfm {
    private static final int DEEPEST = 40;

    /** A row of a table gets all columns of its head, so a small text could make a vast table. */
    private static final int MOST_CELLS = 100_000;

    private static final Parser PARSER = parser(List.of(TablesExtension.create(), TaskListItemsExtension.create()));
    private static final Parser WITHOUT_TABLES = parser(List.of(TaskListItemsExtension.create()));

    private Gfm() {}

    public static Node parse(String markdown) {
        return (mayHoldVastTable(markdown) ? WITHOUT_TABLES : PARSER).parse(markdown);
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .customDelimiterProcessor(new Struck.Tildes())
                .customBlockParserFactory(new LongQuote.Factory())
                .customBlockParserFactory(new Footnote.Factory())
                .customInlineContentParserFactory(new EscapedSign.Factory())
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
    }

    private static boolean mayHoldVastTable(String markdown) {
        int lines = 1;
        int pipes = 0;
        int most = 0;
        for (int at = 0; at < markdown.length(); at++) {
            char c = markdown.charAt(at);
            lines += c == '\n' ? 1 : 0;
            pipes = c == '\n' ? 0 : pipes + (c == '|' ? 1 : 0);
            most = Math.max(most, pipes);
        }
        return (long) lines * most > MOST_CELLS;
    }
}
