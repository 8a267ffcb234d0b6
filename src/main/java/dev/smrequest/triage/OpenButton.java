package dev.smrequest.triage;

import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.modal.TriageOpener;
import dev.smrequest.triage.modal.TriageOpener.Wish;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import java.util.Optional;

/** Opens the triage form of the request whose number is the button's value. */
public final class OpenButton implements Button {
    public static final String ACTION = "open_triage";

    private final TriageOpener opener;

    public OpenButton(TriageOpener opener) {
        this.opener = opener;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        opener.open(new Wish(
                call.userId(),
                Long.parseLong(call.value()),
                call.triggerId(),
                new Act.Origin(call.responseUrl(), Optional.empty(), Optional.empty()),
                Entered.NOTHING,
                call.origin().modal().isPresent()));
    }
}
