package dev.smrequest.slack.app.bolt;

import dev.smrequest.slack.Message;
import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.call.CommandCall;
import dev.smrequest.slack.text.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code help}: every subcommand in its own words, itself included. */
final class HelpCommand implements Subcommand {
    private final String command;
    private final List<Subcommand> all;

    HelpCommand(String command, List<Subcommand> others) {
        this.command = command;
        this.all = new ArrayList<>(others);
        this.all.add(this);
    }

    @Override
    public String word() {
        return "help";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String summary() {
        return "shows this list";
    }

    @Override
    public Reply run(CommandCall call) {
        return list();
    }

    Reply list() {
        return new Reply.OnlyToCaller(Message.of(text()));
    }

    /** The answer to a word that is nearly a subcommand. */
    Reply didYouMean(String typed, Subcommand near) {
        return new Reply.OnlyToCaller(Message.of("I do not know " + Mrkdwn.code(typed) + ". Did you mean "
                + Mrkdwn.code(typed(near)) + "?" + orTitle() + "\n\n" + text()));
    }

    /** The answer to a subcommand's word with something behind it that the subcommand cannot read. */
    Reply notUnderstood(Reply.NotUnderstood told) {
        return new Reply.OnlyToCaller(Message.of(told.why() + orTitle()));
    }

    private String orTitle() {
        return all.stream().anyMatch(subcommand -> subcommand.word().isEmpty())
                ? "\nIf it is the title of a request, type " + Mrkdwn.code(command)
                        + " alone and put the title in the form."
                : "";
    }

    /** The answer to words that no subcommand takes. */
    Reply unknown(String typed) {
        return new Reply.OnlyToCaller(
                Message.of("I do not know " + Mrkdwn.code(Mrkdwn.cut(typed, 100)) + ".\n\n" + text()));
    }

    private String text() {
        String list = all.stream().map(this::line).collect(Collectors.joining("\n", "What you can type:\n", ""));
        return Stream.concat(Stream.of(list), all.stream().flatMap(subcommand -> subcommand.more().stream()))
                .collect(Collectors.joining("\n\n"));
    }

    private String line(Subcommand subcommand) {
        return "• " + Mrkdwn.code(typed(subcommand)) + " " + Mrkdwn.line(subcommand.summary());
    }

    private String typed(Subcommand subcommand) {
        return String.join(" ", command, subcommand.word(), subcommand.usage())
                .replaceAll(" +", " ")
                .strip();
    }
}
