package dev.smrequest.triage.snippet;

import dev.smrequest.job.Errands;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.answer.Asker;
import dev.smrequest.triage.snippet.ShareSnippetsJob.Share;
import dev.smrequest.triage.snippet.book.SnippetAsk;

/** Shares snippets with everybody in the channel, or in the thread of the request's card. */
public final class ShareButton implements Button {
    static final String ACTION = "share_snippets";
    static final String IN_CHANNEL = ACTION + ":channel";
    static final String IN_THREAD = ACTION + ":thread";

    private final Errands errands;

    public ShareButton(Errands errands) {
        this.errands = errands;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        SnippetAsk.read(call.value())
                .ifPresent(ask -> call.origin()
                        .message()
                        .ifPresent(message -> call.responseUrl()
                                .ifPresent(url -> errands.send(
                                        ShareSnippetsJob.KIND,
                                        Share.of(
                                                message,
                                                Asker.anew(call.userId(), url),
                                                ask,
                                                call.actionId().equals(IN_THREAD))))));
    }
}
