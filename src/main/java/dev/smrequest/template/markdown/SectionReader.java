package dev.smrequest.template.markdown;

import dev.smrequest.template.action.QuickAction;
import dev.smrequest.template.markdown.section.Heading;
import dev.smrequest.template.markdown.section.Picking;
import dev.smrequest.template.markdown.section.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads one section: a heading or none, the blocks below it, and the range of text they stand in. */
final class SectionReader {
    private final String text;
    private final Optional<org.commonmark.node.Heading> heading;
    private final List<Node> blocks;
    private final List<QuickAction> actions = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();

    SectionReader(String text, Optional<org.commonmark.node.Heading> heading, List<Node> blocks) {
        this.text = text;
        this.heading = heading;
        this.blocks = blocks;
        blocks.stream().filter(Paragraph.class::isInstance).forEach(this::readParagraph);
    }

    List<QuickAction> actions() {
        return actions;
    }

    /** The section, whose body stands in {@code range}. */
    Section section(Span range) {
        Comments comments = new Comments(text);
        heading.ifPresent(node -> node.accept(comments));
        blocks.forEach(block -> block.accept(comments));
        List<Span> cuts = new ArrayList<>(comments.cuts());
        actions.forEach(action -> cuts.add(new Span(action.start(), action.end())));
        Cutter cutter = new Cutter(text, cuts);
        Section plain = section(cutter, range, List.of(), comments);
        List<Mark> marks = Marks.boxes(blocks, cutter);
        if (marks.isEmpty() && plain.picking() != Picking.UNSAID) {
            marks = Marks.options(blocks, cutter);
        }
        return section(cutter, range, marks, comments);
    }

    private Section section(Cutter cutter, Span range, List<Mark> marks, Comments comments) {
        Optional<Heading> words = heading.map(node -> new Heading(
                node.getLevel(),
                Words.of(node),
                cutter.keptOf(cutter.lines(Span.of(node))).strip()));
        return new Section(
                words, cutter.pieces(range, marks), comments.words(), String.join("\n", prose), !actions.isEmpty());
    }

    private void readParagraph(Node paragraph) {
        List<QuickAction> found = QuickActionLines.in(paragraph, text);
        actions.addAll(found);
        if (found.isEmpty()) {
            prose.add(Words.of(paragraph));
        }
    }
}
