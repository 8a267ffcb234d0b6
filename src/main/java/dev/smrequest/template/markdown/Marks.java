package dev.smrequest.template.markdown;

import dev.smrequest.template.markdown.block.Markdown;
import dev.smrequest.template.markdown.section.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds what can be chosen in the lists of one section: boxes of check-lists, or the items of plain lists. */
final class Marks {
    private static final Pattern BOX = Pattern.compile("(?:[-+*]|\\d{1,9}[.)])[ \\t]+\\[([ xX])](?=[ \\t]+\\S)");
    private static final Pattern BOX_WORDS = Pattern.compile("^\\[[ xX]?]\\s*");

    private final Cutter cutter;
    private final Set<String> labels = new HashSet<>();
    private final List<Mark> found = new ArrayList<>();

    private Marks(Cutter cutter) {
        this.cutter = cutter;
    }

    static List<Mark> boxes(List<Node> blocks, Cutter cutter) {
        Marks marks = new Marks(cutter);
        blocks.forEach(marks::boxesIn);
        return marks.found;
    }

    static List<Mark> options(List<Node> blocks, Cutter cutter) {
        Marks marks = new Marks(cutter);
        blocks.stream().filter(ListBlock.class::isInstance).forEach(marks::optionsIn);
        return marks.found.size() > 1 ? marks.found : List.of();
    }

    private void boxesIn(Node block) {
        if (block instanceof ListItem item) {
            box(item);
        }
        if (block instanceof ListBlock || block instanceof ListItem) {
            Markdown.children(block).forEach(this::boxesIn);
        }
    }

    private void box(ListItem item) {
        Matcher box = BOX.matcher(cutter.text())
                .region(Span.of(item).start(), Span.of(item).end());
        String label = BOX_WORDS.matcher(words(item)).replaceFirst("");
        if (box.lookingAt() && !label.isBlank()) {
            found.add(new Mark(new Span(box.start(1), box.end(1)), new Piece.Box(distinct(label))));
        }
    }

    private void optionsIn(Node list) {
        for (Node item : Markdown.children(list)) {
            String label = words(item);
            if (!label.isBlank()) {
                Span lines = cutter.lines(Span.of(item));
                found.add(new Mark(lines, new Piece.Option(distinct(label), cutter.keptOf(lines))));
            }
        }
    }

    private static String words(Node item) {
        return item.getFirstChild() instanceof Paragraph paragraph ? Words.of(paragraph) : "";
    }

    private String distinct(String label) {
        String free = label;
        for (int count = 2; !labels.add(free); count++) {
            free = label + " (" + count + ")";
        }
        return free;
    }
}
