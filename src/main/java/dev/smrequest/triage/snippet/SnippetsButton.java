package dev.smrequest.triage.snippet;

import dev.smrequest.job.Errands;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.answer.Asker;
import dev.smrequest.triage.snippet.book.SnippetAsk;

/** Shows the snippets of a request to whoever presses. */
public final class SnippetsButton implements Button {
    public static final String ACTION = "show_snippets";

    private final Errands errands;

    public SnippetsButton(Errands errands) {
        this.errands = errands;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        SnippetAsk.read(call.value())
                .ifPresent(ask -> call.responseUrl()
                        .ifPresent(url -> errands.send(
                                ShowSnippetsJob.KIND, new ShowSnippetsJob.Ask(Asker.anew(call.userId(), url), ask))));
    }
}
