package dev.smrequest.triage.modal;

import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.triage.modal.form.TriageForms;

/** Takes the answer to the last question before an issue is closed. */
public final class ConfirmModal implements Modal {
    private final TriageForms forms;
    private final TriageSubmit submit;

    public ConfirmModal(TriageForms forms, TriageSubmit submit) {
        this.forms = forms;
        this.submit = submit;
    }

    @Override
    public String callbackId() {
        return ConfirmView.CALLBACK;
    }

    @Override
    public ModalReply submitted(ModalState submission) {
        return forms.of(submission)
                .map(form -> submit.accept(form, form.content().entered(), submission.viewId()))
                .orElseGet(ModalReply.Close::new);
    }
}
