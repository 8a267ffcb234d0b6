package dev.smrequest.triage.modal.grooming;

import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.modal.field.EnteredReading;
import dev.smrequest.triage.modal.form.TriageForms;

/** Opens the page of grooming labels on top of the form, whose entries are kept meanwhile. */
public final class GroomingButton implements Button {
    public static final String ACTION = "triage_grooming";

    private final TriageForms forms;
    private final GroomingView view;
    private final Slack slack;

    public GroomingButton(TriageForms forms, GroomingView view, Slack slack) {
        this.forms = forms;
        this.view = view;
        this.slack = slack;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        call.origin()
                .modal()
                .flatMap(modal -> forms.of(modal)
                        .flatMap(mine -> forms.keep(
                                mine.id(),
                                form -> form.with(EnteredReading.of(
                                        modal.values(), form.content().entered())))))
                .ifPresent(form -> slack.pushView(call.triggerId(), view.of(form)));
    }
}
