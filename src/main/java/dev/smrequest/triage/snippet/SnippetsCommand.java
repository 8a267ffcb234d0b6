package dev.smrequest.triage.snippet;

import dev.smrequest.job.Errands;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.call.CommandCall;
import dev.smrequest.triage.answer.Asker;
import dev.smrequest.triage.snippet.book.SnippetAsk;
import dev.smrequest.triage.snippet.book.SnippetWords;

/** {@code /sm-request snippets [step] [team] [link or number]}: quick actions for those who prefer to work in GitLab. */
public final class SnippetsCommand implements Subcommand {
    private final SnippetWords words;
    private final SnippetsView view;
    private final Errands errands;

    public SnippetsCommand(SnippetWords words, SnippetsView view, Errands errands) {
        this.words = words;
        this.view = view;
        this.errands = errands;
    }

    @Override
    public String word() {
        return "snippets";
    }

    @Override
    public String usage() {
        return "[step] [team] [link or number]";
    }

    @Override
    public String summary() {
        return "gives the quick actions of a step, to copy, share or run";
    }

    @Override
    public Reply run(CommandCall call) {
        SnippetWords.Reading reading = words.read(call.argument());
        if (!(reading instanceof SnippetWords.Reading.Understood understood)) {
            return new Reply.NotUnderstood(((SnippetWords.Reading.Unclear) reading).why());
        }
        SnippetAsk ask = understood.ask();
        if (ask.iid().isEmpty()) {
            return new Reply.OnlyToCaller(view.general(ask));
        }
        Asker asker = Asker.anew(call.userId(), call.responseUrl());
        errands.send(ShowSnippetsJob.KIND, new ShowSnippetsJob.Ask(asker, ask));
        return new Reply.OnlyToCaller(Message.of("Reading request #" + ask.iid().get() + " from GitLab …"));
    }
}
