package dev.smrequest.settings.process;

import dev.smrequest.settings.source.Section;
import java.time.Duration;

/** How often GitLab is searched for changes that nothing told the bot of. */
public record SyncSettings(Duration sweepEvery) {
    public static SyncSettings read(Section sync) {
        return new SyncSettings(sync.duration("sweep_every", "PT3M"));
    }
}
