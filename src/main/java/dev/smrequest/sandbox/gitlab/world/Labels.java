package dev.smrequest.sandbox.gitlab.world;

import dev.smrequest.sandbox.gitlab.model.Label;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The labels that can be put on the project's issues: its own and those of the groups above. Names are unique here. */
public final class Labels {
    private static final String DEFAULT_COLOR = "#6699cc";

    private final Map<Long, Label> labels = new ConcurrentSkipListMap<>();
    private long lastId = 900;

    /** By name, capitals first as GitLab sorts by byte. */
    public List<Label> all() {
        return labels.values().stream()
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    /** By exact name: names are case-sensitive. */
    public Optional<Label> named(String name) {
        return labels.values().stream()
                .filter(label -> label.name().equals(name))
                .findFirst();
    }

    public Optional<Label> byId(long id) {
        return Optional.ofNullable(labels.get(id));
    }

    public synchronized Label add(String name, String color, String description, boolean ofProject) {
        Label label = new Label(++lastId, name, color, description, ofProject);
        labels.put(label.id(), label);
        return label;
    }

    /** Puts these labels in the place of all there are. */
    public synchronized void restore(Collection<Label> kept) {
        labels.clear();
        kept.forEach(label -> {
            replace(label);
            lastId = Math.max(lastId, label.id());
        });
    }

    /** A label as GitLab makes one out of a name it meets in an issue's parameters. */
    public Label addFromName(String name) {
        return add(name, DEFAULT_COLOR, null, true);
    }

    public void replace(Label label) {
        labels.put(label.id(), label);
    }

    public void remove(Label label) {
        labels.remove(label.id());
    }
}
