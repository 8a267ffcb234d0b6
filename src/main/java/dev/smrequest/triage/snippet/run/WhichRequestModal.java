package dev.smrequest.triage.snippet.run;

import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.modal.TriageOpener;
import dev.smrequest.triage.reference.IssueReferences;
import java.util.Map;
import java.util.Optional;

/** Takes which request a snippet is to be run on, and opens its triage form with the step chosen. */
public final class WhichRequestModal implements Modal {
    private static final int LONGEST = 100;

    private final IssueReferences references;
    private final TriageOpener opener;

    public WhichRequestModal(IssueReferences references, TriageOpener opener) {
        this.references = references;
        this.opener = opener;
    }

    @Override
    public String callbackId() {
        return WhichRequestView.CALLBACK;
    }

    @Override
    public ModalReply submitted(ModalState submission) {
        String typed = WhichRequestView.typed(submission);
        return references.typed(typed).map(iid -> open(submission, iid)).orElseGet(() -> unknown(typed));
    }

    private ModalReply open(ModalState submission, long iid) {
        WhichRequestView.Kept kept = WhichRequestView.kept(submission);
        Act.Origin origin = new Act.Origin(kept.responseUrl(), Optional.empty(), Optional.empty());
        return opener.openInPlace(submission.userId(), iid, origin, submission.viewId(), RunButton.entered(kept.ask()));
    }

    private static ModalReply unknown(String typed) {
        return new ModalReply.Errors(Map.of(
                WhichRequestView.INPUT,
                "\"" + PlainText.shorten(typed, LONGEST) + "\" is no request of this project. Give its number, such as"
                        + " 123, or the link to its issue."));
    }
}
