package dev.smrequest.sandbox.gitlab.quickaction;

import java.util.List;

/** The commands GitLab would take out of a text, in order, and the text it would store. */
public record Extraction(List<Command> commands, String text) {
    public Extraction {
        commands = List.copyOf(commands);
    }
}
