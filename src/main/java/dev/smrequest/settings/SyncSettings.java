package dev.smrequest.settings;

import dev.smrequest.settings.source.Section;
import java.time.Duration;

/** How often GitLab is searched for changes that nothing told the bot of. */
public record SyncSettings(Duration sweepEvery) {
    static SyncSettings read(Section sync) {
        return new SyncSettings(JobSettings.duration(sync, "sweep_every", "PT3M"));
    }
}
