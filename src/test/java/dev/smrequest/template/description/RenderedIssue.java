package dev.smrequest.template.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What somebody reading the issue sees: headings and, below each, the visible words on one line. */
final class RenderedIssue {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
            .build();

    /** All that typed text may turn into. */
    private static final Set<Class<? extends Node>> PLAIN = Set.of(
            Paragraph.class,
            Text.class,
            HardLineBreak.class,
            SoftLineBreak.class,
            BulletList.class,
            ListItem.class,
            Code.class,
            Link.class);

    private final List<String> headings = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private final List<String> unexpected = new ArrayList<>();

    RenderedIssue(String markdown) {
        StringBuilder section = new StringBuilder();
        for (Node block = PARSER.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading) {
                sections.add(folded(section.toString()));
                section = new StringBuilder();
                headings.add(folded(visible(block)));
            } else {
                section.append(visible(block)).append('\n');
            }
        }
        sections.add(folded(section.toString()));
    }

    List<String> headings() {
        return headings;
    }

    /** By heading, the first being what stands above all headings. */
    List<String> sections() {
        return sections;
    }

    /** Markdown below a heading that is more than paragraphs, bullets, line breaks, code and links. */
    List<String> unexpected() {
        return unexpected;
    }

    /** White space of any kind as one space. */
    static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private String visible(Node node) {
        if (!(node instanceof Heading) && !PLAIN.contains(node.getClass())) {
            unexpected.add(node.toString());
        }
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return "\n";
        }
        StringBuilder inside = new StringBuilder();
        if (node instanceof ListItem && node.getParent() instanceof BulletList list) {
            inside.append(list.getMarker()).append(' ');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            inside.append(visible(child));
            if (child instanceof Paragraph || child instanceof ListItem) {
                inside.append('\n');
            }
        }
        return inside.toString();
    }
}
