package dev.smrequest.triage.modal;

import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.triage.modal.field.EnteredReading;
import dev.smrequest.triage.modal.form.TriageForms;

/** Hears at once what somebody enters, so that the form asks for what the step needs and shows its snippet. */
public final class TriageInput implements Button {
    private final String actionId;
    private final TriageForms forms;

    /** One for each kind of input that tells at once. */
    public TriageInput(String actionId, TriageForms forms) {
        this.actionId = actionId;
        this.forms = forms;
    }

    @Override
    public String actionId() {
        return actionId;
    }

    @Override
    public void pressed(ButtonCall call) {
        call.origin().modal().ifPresent(this::entered);
    }

    private void entered(ModalState modal) {
        forms.of(modal)
                .ifPresent(mine -> forms.change(
                        mine.id(),
                        form -> form.with(
                                EnteredReading.of(modal.values(), form.content().entered()))));
    }
}
