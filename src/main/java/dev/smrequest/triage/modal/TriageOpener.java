package dev.smrequest.triage.modal;

import dev.smrequest.slack.OpenedView;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.access.Standing;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.modal.form.TriageForm;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.triage.modal.form.TriageForms;
import java.util.Optional;

/**
 * Opens the triage form of one request: a view that says it is being read comes at once, the request follows. The one call
 * before the acknowledgement is the one that needs the trigger.
 */
public final class TriageOpener {
    private final TriageForms forms;
    private final Gate gate;
    private final Slack slack;

    public TriageOpener(TriageForms forms, Gate gate, Slack slack) {
        this.forms = forms;
        this.gate = gate;
        this.slack = slack;
    }

    /** Who wants to see which request, and from where; {@code onTop} of a modal that is open. */
    public record Wish(String userId, long iid, String triggerId, Act.Origin origin, Entered entered, boolean onTop) {}

    public void open(Wish wish) {
        Optional<String> objection = gate.objectionAtOnce(wish.userId(), wish.iid());
        if (objection.isPresent()) {
            PlainTriageView.saying(wish.iid(), objection.get()).show(slack, wish.triggerId(), wish.onTop());
            return;
        }
        OpenedView opened = PlainTriageView.loading(wish.iid()).show(slack, wish.triggerId(), wish.onTop());
        forms.begin(form(wish.userId(), wish.iid(), wish.origin().shownIn(opened.id()), wish.entered()));
    }

    /** The same in place of a modal of this id that was just submitted. */
    public ModalReply openInPlace(String userId, long iid, Act.Origin origin, String viewId, Entered entered) {
        Optional<String> objection = gate.objectionAtOnce(userId, iid);
        if (objection.isPresent()) {
            return PlainTriageView.saying(iid, objection.get()).shown();
        }
        forms.beginAcknowledged(form(userId, iid, origin.shownIn(viewId), entered));
        return PlainTriageView.loading(iid).shown();
    }

    /** The same in place of what a modal shows now; {@code origin} names its view. */
    public void openAgain(String userId, long iid, Act.Origin origin, Entered entered) {
        forms.begin(form(userId, iid, origin, entered));
    }

    private TriageForm form(String userId, long iid, Act.Origin origin, Entered entered) {
        return new TriageForm(
                forms.newId(),
                new TriageForm.Content(
                        userId, iid, origin, Optional.empty(), Optional.empty(), Standing.COLLEAGUE, entered),
                0);
    }
}
