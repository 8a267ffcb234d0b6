package dev.smrequest.settings;

import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Section;
import java.time.Duration;

/**
 * How background work is done: how many jobs at a time, after how long a failing one is given up, how often due jobs are
 * looked for, and how often a running one shows that it is alive.
 */
public record JobSettings(int threads, Duration giveUpAfter, Duration pollEvery, Duration heartbeatEvery) {
    static JobSettings read(Section jobs) {
        return new JobSettings(
                jobs.value("threads")
                        .as(Formats.number(1, 64), "a number from 1 to 64")
                        .orElse(4),
                jobs.duration("give_up_after", "PT168H"),
                jobs.duration("poll_every", "PT1S"),
                jobs.duration("heartbeat_every", "PT5S"));
    }
}
