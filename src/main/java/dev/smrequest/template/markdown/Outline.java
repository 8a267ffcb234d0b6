package dev.smrequest.template.markdown;

import dev.smrequest.template.action.QuickAction;
import dev.smrequest.template.markdown.block.Markdown;
import dev.smrequest.template.markdown.block.OpenEnd;
import dev.smrequest.template.markdown.section.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** A template cut at its headings. Any text has an outline; one without headings is a single section. */
public record Outline(List<Section> sections, List<QuickAction> actions, List<String> warnings) {
    public Outline {
        sections = List.copyOf(sections);
        actions = List.copyOf(actions);
        warnings = List.copyOf(warnings);
    }

    public static Outline of(String template) {
        TemplateText source = TemplateText.of(template);
        List<Node> blocks = Markdown.blocks(source.text());
        List<String> warnings = new ArrayList<>(source.warnings());
        String text = closed(source.text(), blocks, warnings);
        List<Section> sections = new ArrayList<>();
        List<QuickAction> actions = new ArrayList<>();
        int at = 0;
        do {
            read(text, blocks, at, sections, actions);
            at = nextHeading(blocks, at + 1);
        } while (at < blocks.size());
        return new Outline(sections, actions, warnings);
    }

    private static String closed(String text, List<Node> blocks, List<String> warnings) {
        if (OpenEnd.isComment(blocks)) {
            warnings.add("The template ends within a comment that --> closes; all behind it is left out.");
        }
        Optional<String> closing = OpenEnd.closing(blocks);
        if (closing.isEmpty()) {
            return text;
        }
        warnings.add("The template ends within a block that " + closing.get() + " closes; it is closed there.");
        return text + (text.endsWith("\n") ? "" : "\n") + closing.get() + "\n";
    }

    private static void read(
            String text, List<Node> blocks, int at, List<Section> sections, List<QuickAction> actions) {
        int next = nextHeading(blocks, at + 1);
        boolean headed = at < blocks.size() && blocks.get(at) instanceof Heading;
        Optional<Heading> heading = headed ? Optional.of((Heading) blocks.get(at)) : Optional.empty();
        List<Node> below = blocks.subList(Math.min(blocks.size(), headed ? at + 1 : at), next);
        SectionReader reader = new SectionReader(text, heading, below);
        int from = headed ? lineEnd(text, Span.of(blocks.get(at)).end()) : 0;
        int to =
                next < blocks.size() ? lineStart(text, Span.of(blocks.get(next)).start()) : text.length();
        sections.add(reader.section(new Span(from, to)));
        actions.addAll(reader.actions());
    }

    private static int nextHeading(List<Node> blocks, int from) {
        int at = Math.min(from, blocks.size());
        while (at < blocks.size() && !(blocks.get(at) instanceof Heading)) {
            at++;
        }
        return at;
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int lineEnd(String text, int at) {
        int feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed + 1;
    }
}
