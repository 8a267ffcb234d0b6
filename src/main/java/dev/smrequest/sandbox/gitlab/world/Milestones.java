package dev.smrequest.sandbox.gitlab.world;

import dev.smrequest.sandbox.gitlab.model.Milestone;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The milestones issues of the project can have: its own and those of the groups above. */
public final class Milestones {
    private final Map<Long, Milestone> milestones = new ConcurrentSkipListMap<>();
    private long lastId = 300;

    public List<Milestone> all() {
        return List.copyOf(milestones.values());
    }

    /** By the global id, which is not the number shown on the page. */
    public Optional<Milestone> byId(long id) {
        return Optional.ofNullable(milestones.get(id));
    }

    /** By exact title. */
    public Optional<Milestone> titled(String title) {
        return milestones.values().stream()
                .filter(milestone -> milestone.title().equals(title))
                .findFirst();
    }

    public synchronized Milestone add(String title, String description, Milestone.Span span, boolean ofProject) {
        long iid = 1
                + milestones.values().stream()
                        .filter(other -> other.place().ofProject() == ofProject)
                        .count();
        Milestone milestone =
                new Milestone(++lastId, new Milestone.Place(iid, ofProject), title, description, span, true);
        milestones.put(milestone.id(), milestone);
        return milestone;
    }

    /** Puts these milestones in the place of all there are. */
    public synchronized void restore(Collection<Milestone> kept) {
        milestones.clear();
        kept.forEach(milestone -> {
            replace(milestone);
            lastId = Math.max(lastId, milestone.id());
        });
    }

    public void replace(Milestone milestone) {
        milestones.put(milestone.id(), milestone);
    }
}
