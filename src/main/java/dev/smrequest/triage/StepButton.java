package dev.smrequest.triage;

import dev.smrequest.notice.Replies;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.triage.modal.TriageOpener;
import dev.smrequest.triage.modal.TriageOpener.Wish;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.workflow.Workflow;
import java.util.Optional;

/**
 * Takes a step from a card or a list. A step that has all it needs and closes nothing is taken at once; any other opens the
 * form with the step chosen.
 */
public final class StepButton implements Button {
    public static final String ACTION = "take_step";

    private final Gate gate;
    private final ActDesk desk;
    private final TriageOpener opener;
    private final Replies replies;
    private final Workflow workflow;

    public StepButton(Gate gate, ActDesk desk, TriageOpener opener, Replies replies, Workflow workflow) {
        this.gate = gate;
        this.desk = desk;
        this.opener = opener;
        this.replies = replies;
        this.workflow = workflow;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        StepPress.read(call.value()).ifPresent(press -> {
            Optional<String> objection = gate.objectionAtOnce(call.userId(), press.iid());
            if (objection.isPresent()) {
                replies.send(call.userId(), call.responseUrl(), ":warning: " + objection.get());
            } else if (press.isComplete(workflow)) {
                act(press, call);
            } else {
                open(press, call);
            }
        });
    }

    private void act(StepPress press, ButtonCall call) {
        Act.Origin origin = new Act.Origin(call.responseUrl(), Optional.empty(), Optional.empty());
        desk.accept(
                press.iid(),
                call.userId(),
                new Act.Content(
                        Optional.of(press.step()),
                        Optional.empty(),
                        press.choices(),
                        Optional.empty(),
                        press.seen(),
                        origin));
    }

    private void open(StepPress press, ButtonCall call) {
        opener.open(new Wish(
                call.userId(),
                press.iid(),
                call.triggerId(),
                new Act.Origin(call.responseUrl(), Optional.empty(), Optional.empty()),
                press.step().isEmpty() ? Entered.NOTHING : Entered.chosen(press.step()),
                call.origin().modal().isPresent()));
    }
}
