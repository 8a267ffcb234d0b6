package dev.smrequest.talk.text.toslack;

import java.util.LinkedHashSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** The links of a table, to stand below it: within code Slack has none. */
final class TableLinks extends AbstractVisitor {
    private final Address address;
    private final Set<String> links = new LinkedHashSet<>();

    TableLinks(Address address) {
        this.address = address;
    }

    /** On one line that is still to be finished; empty without links. */
    String text() {
        return String.join(", ", links);
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
        String shown = label.equals(destination) ? "" : Words.plain(label);
        address.of(destination).ifPresent(found -> links.add(Address.link(found, shown)));
    }
}
