package dev.smrequest.settings.process;

import dev.smrequest.settings.source.Section;
import java.time.Duration;

/** How often the template, labels, milestones and members are read afresh from GitLab. */
public record ShelfSettings(Duration refreshEvery) {
    public static ShelfSettings read(Section shelf) {
        return new ShelfSettings(shelf.duration("refresh_every", "PT5M"));
    }
}
