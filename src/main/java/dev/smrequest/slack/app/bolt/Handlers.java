package dev.smrequest.slack.app.bolt;

import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.Shortcut;
import dev.smrequest.slack.app.Subcommand;
import java.util.List;

/** Everything people can do in Slack, as the slices offer it; subcommands in the order that help lists them. */
public record Handlers(
        List<Subcommand> subcommands, List<Shortcut> shortcuts, List<Modal> modals, List<Button> buttons) {
    public Handlers {
        subcommands = List.copyOf(subcommands);
        shortcuts = List.copyOf(shortcuts);
        modals = List.copyOf(modals);
        buttons = List.copyOf(buttons);
    }
}
