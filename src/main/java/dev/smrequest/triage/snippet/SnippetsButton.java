package dev.smrequest.triage.snippet;

import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.answer.Asker;
import dev.smrequest.triage.snippet.book.SnippetAsk;

/** Shows the snippets of a request to whoever presses. */
public final class SnippetsButton implements Button {
    public static final String ACTION = "show_snippets";

    private final SnippetDesk desk;

    public SnippetsButton(SnippetDesk desk) {
        this.desk = desk;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        SnippetAsk.read(call.value())
                .ifPresent(ask -> call.responseUrl().ifPresent(url -> desk.show(Asker.anew(call.userId(), url), ask)));
    }
}
