package dev.smrequest.talk.text.toslack;

import java.util.LinkedHashSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** The links of a table, to stand below it: within code Slack has none. */
final class TableLinks extends AbstractVisitor {
    private final Links links;
    private final Set<String> written = new LinkedHashSet<>();

    TableLinks(Links links) {
        this.links = links;
    }

    /** On one line that is still to be finished; empty without links. */
    String text() {
        return String.join(", ", written);
    }

    @Override
    public void visit(Link link) {
        add(link.getDestination(), PlainWords.of(link));
    }

    @Override
    public void visit(Image image) {
        add(image.getDestination(), PlainWords.of(image));
    }

    private void add(String destination, String label) {
        String shown = label.equals(destination) ? "" : label;
        links.to(destination).ifPresent(found -> written.add(links.honest(found, shown)));
    }
}
