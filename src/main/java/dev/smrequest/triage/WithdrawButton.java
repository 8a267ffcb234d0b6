package dev.smrequest.triage;

import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.modal.TriageOpener;
import dev.smrequest.triage.modal.TriageOpener.Wish;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.util.Optional;

/** Opens the form of the request whose number is the button's value, with the step chosen that withdraws it. */
public final class WithdrawButton implements Button {
    static final String ACTION = "withdraw_request";

    private final TriageOpener opener;
    private final Workflow workflow;

    public WithdrawButton(TriageOpener opener, Workflow workflow) {
        this.opener = opener;
        this.workflow = workflow;
    }

    /** The step by which whoever asked closes their request; empty when the workflow leaves them none. */
    static Optional<Transition> step(Workflow workflow) {
        return workflow.transitions().stream()
                .filter(Transition::requesterToo)
                .filter(step -> workflow.state(step.to())
                        .filter(state -> state.terminal())
                        .isPresent())
                .findFirst();
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
                step(workflow).map(step -> Entered.chosen(step.key())).orElse(Entered.NOTHING),
                false));
    }
}
