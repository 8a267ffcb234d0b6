package dev.smrequest.settings;

import dev.smrequest.settings.source.Section;
import java.time.Duration;

/** How often the template, labels, milestones and members are read afresh from GitLab. */
public record ShelfSettings(Duration refreshEvery) {
    static ShelfSettings read(Section shelf) {
        return new ShelfSettings(JobSettings.duration(shelf, "refresh_every", "PT5M"));
    }
}
