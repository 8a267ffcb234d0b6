package dev.smrequest.triage.modal;

import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.triage.modal.form.TriageForm;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.triage.modal.form.TriageForms;
import dev.smrequest.triage.modal.form.TriageRules;
import dev.smrequest.triage.news.ActorView;
import java.util.Optional;

/** Has what was entered done, after one more question when it closes the issue. */
public final class TriageSubmit {
    private final TriageForms forms;
    private final TriageRules rules;
    private final ActDesk desk;
    private final ActorView view;

    public TriageSubmit(TriageForms forms, TriageRules rules, ActDesk desk, ActorView view) {
        this.forms = forms;
        this.rules = rules;
        this.desk = desk;
        this.view = view;
    }

    ModalReply of(TriageForm form, Entered entered, String viewId) {
        if (rules.closes(entered) && !isInWalk(form)) {
            return forms.keep(form.id(), now -> now.with(entered))
                    .<ModalReply>map(kept -> new ModalReply.Push(ConfirmView.of(kept, rules)))
                    .orElseGet(ModalReply.Close::new);
        }
        return accept(form, entered, viewId);
    }

    /** The form acts once, however often it is sent. */
    ModalReply accept(TriageForm form, Entered entered, String viewId) {
        Act.Origin origin = form.content().origin().shownIn(viewId);
        Act.Content content = new Act.Content(
                entered.step(), Optional.empty(), rules.forStep(entered), entered.comment(), rules.seen(form), origin);
        Act act = desk.accept(form.id(), form.content().iid(), form.content().userId(), content);
        return isInWalk(form) ? new ModalReply.Back() : new ModalReply.Show(view.modal(act));
    }

    /** In a stand-up the button itself says that it closes, and the view below goes on. */
    private static boolean isInWalk(TriageForm form) {
        return form.content().origin().walk().isPresent();
    }
}
