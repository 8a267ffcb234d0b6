package dev.smrequest.slack.app.bolt;

import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.Shortcut;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.Suggestions;
import dev.smrequest.slack.app.bolt.event.Listeners;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything people can do in Slack, as the slices offer it, and who hears what happens there; subcommands in the order
 * that help lists them.
 */
public record Handlers(
        List<Subcommand> subcommands,
        List<Shortcut> shortcuts,
        List<Modal> modals,
        List<Button> buttons,
        List<Suggestions> suggestions,
        Listeners listeners) {
    /** Nothing at all. */
    public static final Handlers NONE =
            new Handlers(List.of(), List.of(), List.of(), List.of(), List.of(), Listeners.NONE);

    public Handlers {
        subcommands = List.copyOf(subcommands);
        shortcuts = List.copyOf(shortcuts);
        modals = List.copyOf(modals);
        buttons = List.copyOf(buttons);
        suggestions = List.copyOf(suggestions);
    }

    public Handlers withCommands(List<? extends Subcommand> more) {
        return new Handlers(joined(subcommands, more), shortcuts, modals, buttons, suggestions, listeners);
    }

    public Handlers withShortcuts(List<? extends Shortcut> more) {
        return new Handlers(subcommands, joined(shortcuts, more), modals, buttons, suggestions, listeners);
    }

    public Handlers withModals(List<? extends Modal> more) {
        return new Handlers(subcommands, shortcuts, joined(modals, more), buttons, suggestions, listeners);
    }

    public Handlers withButtons(List<? extends Button> more) {
        return new Handlers(subcommands, shortcuts, modals, joined(buttons, more), suggestions, listeners);
    }

    public Handlers withSuggestions(List<? extends Suggestions> more) {
        return new Handlers(subcommands, shortcuts, modals, buttons, joined(suggestions, more), listeners);
    }

    /** The same with those who hear what happens. */
    public Handlers hearing(Listeners some) {
        return new Handlers(subcommands, shortcuts, modals, buttons, suggestions, listeners.and(some));
    }

    /** These and then those. */
    public Handlers and(Handlers others) {
        return new Handlers(
                joined(subcommands, others.subcommands),
                joined(shortcuts, others.shortcuts),
                joined(modals, others.modals),
                joined(buttons, others.buttons),
                joined(suggestions, others.suggestions),
                listeners.and(others.listeners));
    }

    private static <T> List<T> joined(List<? extends T> some, List<? extends T> more) {
        return Stream.<T>concat(some.stream(), more.stream()).toList();
    }
}
