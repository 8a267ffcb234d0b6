package dev.smrequest.slack.app.bolt;

import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.call.CommandCall;
import dev.smrequest.slack.text.NearWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses the subcommand for what was typed. A subcommand without arguments answers to its word alone, so that
 * "help us with Acme" stays a title. A first word that is nearly a subcommand explains; anything else goes to the default
 * subcommand as a whole.
 */
final class Commands {
    private final HelpCommand help;
    private final List<Subcommand> named = new ArrayList<>();
    private final Optional<Subcommand> fallback;

    Commands(String command, List<Subcommand> subcommands) {
        help = new HelpCommand(command, subcommands);
        fallback = subcommands.stream().filter(s -> s.word().isEmpty()).findFirst();
        subcommands.stream().filter(s -> !s.word().isEmpty()).forEach(named::add);
        named.add(help);
    }

    /** Runs what was typed; the call's argument is the whole text after the slash command. */
    Reply run(CommandCall call) {
        String typed = call.argument();
        String[] parts = typed.split("\\s+", 2);
        String rest = parts.length < 2 ? "" : parts[1];
        Optional<Subcommand> exact = first(s -> s.word().equalsIgnoreCase(parts[0]) && takes(s, rest));
        if (exact.isPresent()) {
            Reply reply = exact.get().run(with(call, rest));
            return reply instanceof Reply.NotUnderstood told ? help.notUnderstood(told) : reply;
        }
        return first(s -> NearWord.isNear(parts[0], s.word()) && takes(s, rest))
                .map(near -> help.didYouMean(parts[0], near))
                .orElseGet(() -> orDefault(call));
    }

    private Reply orDefault(CommandCall call) {
        return fallback.map(subcommand -> subcommand.run(call)).orElseGet(() -> unknown(call.argument()));
    }

    private Reply unknown(String typed) {
        return typed.isEmpty() ? help.list() : help.unknown(typed);
    }

    private Optional<Subcommand> first(Predicate<Subcommand> wanted) {
        return named.stream().filter(wanted).findFirst();
    }

    private static boolean takes(Subcommand subcommand, String rest) {
        return rest.isEmpty() || !subcommand.usage().isEmpty();
    }

    private static CommandCall with(CommandCall call, String argument) {
        return new CommandCall(call.userId(), call.channelId(), argument, call.triggerId(), call.responseUrl());
    }
}
