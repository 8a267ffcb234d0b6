package dev.smrequest.triage;

import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.Shortcut;
import dev.smrequest.slack.app.call.ShortcutCall;
import dev.smrequest.slack.app.call.ShortcutCall.SourceMessage;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.choose.ChooseRequestView;
import dev.smrequest.triage.modal.TriageOpener;
import dev.smrequest.triage.modal.TriageOpener.Wish;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.triage.reference.IssueReferences;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** "Triage SM request" on a message: finds the requests it names and opens the one, or lets the person choose. */
public final class TriageShortcut implements Shortcut {
    public static final String ID = "triage_request";

    private final IssueReferences references;
    private final Predicate<String> teamChannel;
    private final TriageOpener opener;
    private final Slack slack;

    /** {@code teamChannel} tells the channel in which {@code #123} means a request; it asks nobody. */
    public TriageShortcut(IssueReferences references, Predicate<String> teamChannel, TriageOpener opener, Slack slack) {
        this.references = references;
        this.teamChannel = teamChannel;
        this.opener = opener;
        this.slack = slack;
    }

    @Override
    public String callbackId() {
        return ID;
    }

    @Override
    public void run(ShortcutCall call) {
        call.message().ifPresent(message -> {
            List<Long> named = teamChannel.test(message.ref().channel())
                    ? references.named(message.everything())
                    : references.linked(message.everything());
            if (named.size() == 1) {
                opener.open(wish(call, message, named.get(0)));
            } else {
                ChooseRequestView.of(named, message, call.responseUrl()).open(slack, call.triggerId());
            }
        });
    }

    private static Wish wish(ShortcutCall call, SourceMessage message, long iid) {
        return new Wish(
                call.userId(),
                iid,
                call.triggerId(),
                new Act.Origin(call.responseUrl(), Optional.empty(), Optional.of(message.ref())),
                Entered.NOTHING,
                false);
    }
}
