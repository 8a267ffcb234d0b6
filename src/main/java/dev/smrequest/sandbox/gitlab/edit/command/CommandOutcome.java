package dev.smrequest.sandbox.gitlab.edit.command;

import java.util.List;
import java.util.Map;

/**
 * What came of a text's commands.
 *
 * @param changes by GitLab's own names, such as {@code add_label_ids}
 * @param messages what GitLab would tell the author, in order
 * @param failed whether a command ran into an error, as opposed to having no effect
 */
public record CommandOutcome(Map<String, Object> changes, List<String> messages, boolean failed) {
    public boolean applied() {
        return !failed && !messages.isEmpty();
    }

    public String message() {
        return String.join(" ", messages);
    }
}
