package dev.smrequest.talk.text.toslack;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.text.Addresses;
import dev.smrequest.talk.text.finish.Finished;
import dev.smrequest.talk.text.gfm.Gfm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Writes the blocks of a GitLab text as rows of mrkdwn. */
public final class BlocksMrkdwn {
    private static final String LINE = "———";

    private final Links links;

    public BlocksMrkdwn(Addresses addresses) {
        this.links = new Links(addresses);
    }

    public String of(String markdown) {
        return apart(Gfm.parse(markdown)).stream().map(Row::text).collect(Collectors.joining("\n"));
    }

    /** The blocks in {@code parent} with empty rows between them. */
    private List<Row> apart(Node parent) {
        List<Row> rows = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            List<Row> block = rows(node);
            if (!rows.isEmpty() && !block.isEmpty()) {
                rows.add(Row.text(""));
            }
            rows.addAll(block);
        }
        return rows;
    }

    List<Row> rows(Node node) {
        if (node instanceof Paragraph) {
            return finished(inline().of(node));
        } else if (node instanceof Heading) {
            return finished(inline().bold(node));
        } else if (node instanceof ListBlock list) {
            return new ListRows(this::rows).of(list);
        } else if (node instanceof FencedCodeBlock code) {
            return code(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            return code(code.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            return finished(HtmlWords.block(html.getLiteral()));
        } else if (node instanceof ThematicBreak) {
            return List.of(Row.text(LINE));
        } else if (node instanceof TableBlock table) {
            return table(table);
        } else if (node instanceof FootnoteDefinition footnote) {
            return footnote(footnote);
        }
        return node instanceof Block && !(node instanceof BlockQuote) && node.getFirstChild() == null
                ? List.of()
                : apart(node).stream().map(Row::quoted).toList();
    }

    private InlineMrkdwn inline() {
        return new InlineMrkdwn(links);
    }

    private static List<Row> finished(String text) {
        return Finished.lines(text).stream()
                .filter(line -> !line.isEmpty())
                .map(line -> Row.text(line.startsWith("&gt;") ? "\u2060" + line : line))
                .toList();
    }

    /** Three back ticks within would end the block, so an invisible character stands between them. */
    private static List<Row> code(String literal) {
        String code = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        String apart = Mrkdwn.text(code).replace("``", "`\u2060`\u2060").replace("\u2060\u2060", "\u2060");
        return code.isBlank() ? List.of() : List.of(new Row(Row.Kind.CODE, "```\n" + apart + "\n```"));
    }

    private List<Row> table(TableBlock table) {
        List<Row> rows = new ArrayList<>(code(TableText.of(table)));
        TableLinks below = new TableLinks(links);
        table.accept(below);
        rows.addAll(finished(below.text()));
        return rows;
    }

    private List<Row> footnote(FootnoteDefinition footnote) {
        List<Row> rows = new ArrayList<>(apart(footnote));
        String name = Words.footnote(footnote.getLabel()) + " ";
        if (rows.isEmpty() || rows.get(0).kind() != Row.Kind.TEXT) {
            rows.add(0, Row.text(name.strip()));
        } else {
            rows.set(0, Row.text(name + rows.get(0).text()));
        }
        return rows;
    }
}
