package dev.smrequest.talk.text.gfm;

import dev.smrequest.template.markdown.block.LongQuote;
import dev.smrequest.template.usertext.UserText;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
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

    /** One tilde alone begins a label's name in GitLab. */
    private static final List<Extension> WITHOUT_TABLES = List.of(
            TaskListItemsExtension.create(),
            FootnotesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());

    private static final Parser PARSER =
            parser(Stream.concat(WITHOUT_TABLES.stream(), Stream.of(TablesExtension.create()))
                    .toList());
    private static final Parser PARSER_WITHOUT_TABLES = parser(WITHOUT_TABLES);

    private Gfm() {}

    /** The document; its texts hold what is seen of them, whatever entities stand for. */
    public static Node parse(String markdown) {
        Node document = (mayHoldVastTable(markdown) ? PARSER_WITHOUT_TABLES : PARSER).parse(parted(markdown));
        document.accept(new SeenTexts());
        return document;
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .customBlockParserFactory(new LongQuote.Factory())
                .customInlineContentParserFactory(new EscapedSign.Parser())
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

    /**
     * Leaves what is seen. Only now: an entity becomes its character when the text is parsed, and an
     * invisible character may decide what a mark beside it means.
     */
    private static final class SeenTexts extends AbstractVisitor {
        @Override
        public void visit(Text text) {
            text.setLiteral(UserText.seen(text.getLiteral()).replace('\n', ' '));
        }

        @Override
        public void visit(Code code) {
            code.setLiteral(UserText.seen(code.getLiteral()).replace('\n', ' '));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code.setLiteral(UserText.seen(code.getLiteral()));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code.setLiteral(UserText.seen(code.getLiteral()));
        }

        @Override
        public void visit(HtmlInline html) {
            html.setLiteral(UserText.seen(html.getLiteral()).replace('\n', ' '));
        }

        @Override
        public void visit(HtmlBlock html) {
            html.setLiteral(UserText.seen(html.getLiteral()));
        }
    }
}
