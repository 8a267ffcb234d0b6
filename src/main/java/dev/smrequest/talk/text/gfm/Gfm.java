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
 * limited, as the tree is read by methods that call themselves; a paragraph ends after 1,000 lines.
 */
public final class Gfm {
    private static final int DEEPEST = 40;

    /** A row of a table gets all columns of its head, so a small text could make a vast table. */
    private static final int MOST_CELLS = 100_000;

    /** For each line of a paragraph commonmark copies all that stand above it. */
    private static final int MOST_LINES = 1000;

    private static final Parser PARSER = parser(List.of(TablesExtension.create(), TaskListItemsExtension.create()));
    private static final Parser WITHOUT_TABLES = parser(List.of(TaskListItemsExtension.create()));

    private Gfm() {}

    public static Node parse(String markdown) {
        return (mayHoldVastTable(markdown) ? WITHOUT_TABLES : PARSER).parse(parted(markdown));
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

    /** The text with an empty line wherever too many follow each other without one. */
    private static String parted(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length());
        int together = 0;
        for (String line : markdown.lines().toList()) {
            together = line.isBlank() ? 0 : together + 1;
            if (together > MOST_LINES) {
                out.append('\n');
                together = 1;
            }
            out.append(line).append('\n');
        }
        return out.toString();
    }

    private static boolean mayHoldVastTable(String markdown) {
        List<String> lines = markdown.lines().toList();
        long most = lines.stream().mapToLong(Gfm::pipes).max().orElse(0);
        return lines.size() * most > MOST_CELLS;
    }

    private static long pipes(String line) {
        return line.chars().filter(c -> c == '|').count();
    }
}
