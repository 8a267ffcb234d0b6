package dev.smrequest.slack.app.bolt;

import java.util.Set;

/** What must stand in {@code manifest.yml} so that Slack delivers it: slash commands and callback ids of shortcuts. */
public record Declared(Set<String> commands, Set<String> shortcuts) {
    public Declared {
        commands = Set.copyOf(commands);
        shortcuts = Set.copyOf(shortcuts);
    }
}
