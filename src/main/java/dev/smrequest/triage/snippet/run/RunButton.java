package dev.smrequest.triage.snippet.run;

import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.modal.TriageOpener;
import dev.smrequest.triage.modal.TriageOpener.Wish;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.triage.snippet.book.SnippetAsk;
import java.util.Optional;

/** "Run it on the issue" beside a snippet. Nothing is done before the person has seen the request and applies the step. */
public final class RunButton implements Button {
    public static final String ACTION = "run_snippet";
    public static final String LABEL = "Run it on the issue";

    private final TriageOpener opener;
    private final Slack slack;

    public RunButton(TriageOpener opener, Slack slack) {
        this.opener = opener;
        this.slack = slack;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        SnippetAsk.read(call.value())
                .ifPresent(ask -> ask.iid()
                        .ifPresentOrElse(
                                iid -> open(ask, iid, call),
                                () -> WhichRequestView.of(ask, call.responseUrl())
                                        .open(slack, call.triggerId())));
    }

    private void open(SnippetAsk ask, long iid, ButtonCall call) {
        opener.open(new Wish(
                call.userId(),
                iid,
                call.triggerId(),
                new Act.Origin(call.responseUrl(), Optional.empty(), Optional.empty()),
                entered(ask),
                call.origin().modal().isPresent()));
    }

    static Entered entered(SnippetAsk ask) {
        return new Entered(ask.step(), ask.choices(), Optional.empty());
    }
}
