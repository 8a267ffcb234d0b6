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
                duration(jobs, "give_up_after", "PT168H"),
                duration(jobs, "poll_every", "PT1S"),
                duration(jobs, "heartbeat_every", "PT5S"));
    }

    static Duration duration(Section section, String key, String fallback) {
        return section.value(key)
                .as(
                        Formats::duration,
                        "a duration from PT0.01S to P365D, such as PT30S (seconds), PT5M (minutes), PT12H (hours) or P7D"
                                + " (days)")
                .orElse(Duration.parse(fallback));
    }
}
