package dev.smrequest.triage.modal.grooming;

import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.triage.modal.form.TriageForms;
import java.util.Map;

/** Takes the grooming labels over into the form below, which shows what they come to. */
public final class GroomingModal implements Modal {
    private final TriageForms forms;

    public GroomingModal(TriageForms forms) {
        this.forms = forms;
    }

    @Override
    public String callbackId() {
        return GroomingView.CALLBACK;
    }

    @Override
    public ModalReply submitted(ModalState submission) {
        Map<String, String> labels = GroomingView.chosen(submission.values());
        forms.of(submission)
                .ifPresent(mine -> forms.change(mine.id(), form -> {
                    Entered before = form.content().entered();
                    return form.with(new Entered(before.step(), before.choices().groomed(labels), before.comment()));
                }));
        return new ModalReply.Back();
    }
}
