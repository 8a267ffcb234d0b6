package dev.smrequest.triage;

import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.call.CommandCall;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.modal.TriageOpener;
import dev.smrequest.triage.modal.TriageOpener.Wish;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.triage.reference.IssueReferences;
import java.util.Optional;

/** {@code /sm-request triage <link or number>}: opens the triage form. */
public final class TriageCommand implements Subcommand {
    private final IssueReferences references;
    private final TriageOpener opener;

    public TriageCommand(IssueReferences references, TriageOpener opener) {
        this.references = references;
        this.opener = opener;
    }

    @Override
    public String word() {
        return "triage";
    }

    @Override
    public String usage() {
        return "<link or number>";
    }

    @Override
    public String summary() {
        return "opens a request to move it to its next step";
    }

    @Override
    public Reply run(CommandCall call) {
        Optional<Long> iid = references.typed(call.argument());
        if (iid.isEmpty()) {
            return unknown(call.argument());
        }
        opener.open(new Wish(
                call.userId(),
                iid.get(),
                call.triggerId(),
                new Act.Origin(Optional.of(call.responseUrl()), Optional.empty(), Optional.empty()),
                Entered.NOTHING,
                false));
        return new Reply.Silent();
    }

    private static Reply unknown(String typed) {
        return new Reply.NotUnderstood(IssueReferences.unknown(typed, "/sm-request triage"));
    }
}
