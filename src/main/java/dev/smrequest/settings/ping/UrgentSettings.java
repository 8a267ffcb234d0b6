package dev.smrequest.settings.ping;

import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Names;
import dev.smrequest.settings.source.Section;
import java.util.Optional;

/** How many urgent requests somebody may file in a day, and the label that they get in GitLab, if any. */
public record UrgentSettings(int perDay, Optional<String> label) {
    private static final int MOST = 100;

    static UrgentSettings read(Section urgent) {
        return new UrgentSettings(
                urgent.value("per_day")
                        .as(Formats.number(1, MOST), "a number from 1 to " + MOST)
                        .orElse(2),
                urgent.value("label").as(Names::label, Names.LABEL));
    }
}
