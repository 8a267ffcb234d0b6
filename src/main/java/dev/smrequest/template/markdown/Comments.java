package dev.smrequest.template.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;

/**
 * Collects HTML comments and their Markdown look-alike {@code [//]: # (text)}: what they say, and what to cut. A comment
 * that shares its lines with other HTML stays where it is, since a cut could change what the rest means.
 */
final class Comments extends AbstractVisitor {
    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)(?:-->|\\z)", Pattern.DOTALL);

    private final String text;
    private final List<Span> cuts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    Comments(String text) {
        this.text = text;
    }

    List<Span> cuts() {
        return cuts;
    }

    List<String> words() {
        return words;
    }

    @Override
    public void visit(HtmlBlock block) {
        Span span = Span.of(block);
        Matcher comment = COMMENT.matcher(text).region(span.start(), span.end());
        boolean nothingElse = COMMENT.matcher(span.in(text)).replaceAll("").isBlank();
        while (comment.find()) {
            say(comment.group(1));
            Span found = new Span(comment.start(), comment.end());
            if (nothingElse || !found.wholeLines(text).equals(found)) {
                cuts.add(found);
            }
        }
    }

    @Override
    public void visit(HtmlInline inline) {
        Span span = Span.of(inline);
        Matcher comment = COMMENT.matcher(span.in(text));
        if (comment.matches()) {
            say(comment.group(1));
            cuts.add(span);
        }
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (definition.getLabel().equals("//") || definition.getLabel().equalsIgnoreCase("comment")) {
            say(definition.getTitle() == null ? definition.getDestination() : definition.getTitle());
            cuts.add(Span.of(definition));
        }
    }

    private void say(String comment) {
        List<String> lines = comment.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!lines.isEmpty()) {
            words.add(String.join("\n", lines));
        }
    }
}
