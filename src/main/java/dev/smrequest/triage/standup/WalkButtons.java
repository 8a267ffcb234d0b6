package dev.smrequest.triage.standup;

import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.triage.StepPress;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.triage.modal.TriageOpener;
import dev.smrequest.triage.modal.TriageOpener.Wish;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.triage.question.modal.AskModal;
import dev.smrequest.triage.standup.view.StandupButtonsBlock;
import dev.smrequest.triage.standup.walk.Claims;
import dev.smrequest.triage.standup.walk.Walk;
import dev.smrequest.triage.standup.walk.Walk.Phase;
import dev.smrequest.triage.standup.walk.WalkMove;
import dev.smrequest.triage.standup.walk.Walks;
import dev.smrequest.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The buttons of a stand-up's view. A step that has all it needs is taken at once, any other opens its form on top, as long
 * as the request is in the hands of this walk; whether its person may is checked when the act is performed.
 */
public final class WalkButtons {
    private final Walks walks;
    private final ActDesk desk;
    private final TriageOpener opener;
    private final AskModal asking;
    private final Workflow workflow;

    public WalkButtons(Walks walks, ActDesk desk, TriageOpener opener, AskModal asking, Workflow workflow) {
        this.walks = walks;
        this.desk = desk;
        this.opener = opener;
        this.asking = asking;
        this.workflow = workflow;
    }

    public List<Button> all() {
        return List.of(
                new Pressed(StandupButtonsBlock.STEP, this::step),
                new Pressed(StandupButtonsBlock.ASK, this::ask),
                new Pressed(StandupButtonsBlock.MOVE, this::move));
    }

    private void step(ButtonCall call, Walk walk) {
        StepPress.read(call.value()).ifPresent(press -> {
            if (press.isComplete(workflow)) {
                act(call, walk, press);
            } else if (walks.hold(walk.id(), press.iid(), Claims.FILLING_IN)) {
                opener.open(new Wish(
                        call.userId(),
                        press.iid(),
                        call.triggerId(),
                        Act.Origin.inWalk(walk.id()),
                        Entered.chosen(press.step()),
                        true));
            }
        });
    }

    private void act(ButtonCall call, Walk walk, StepPress press) {
        if (walks.hold(walk.id(), press.iid(), Claims.LOOKING)) {
            desk.accept(
                    press.iid(),
                    call.userId(),
                    new Act.Content(
                            Optional.of(press.step()),
                            Optional.empty(),
                            press.choices(),
                            Optional.empty(),
                            press.seen(),
                            Act.Origin.inWalk(walk.id())));
        }
    }

    private void ask(ButtonCall call, Walk walk) {
        long iid = Long.parseLong(call.value());
        if (walks.hold(walk.id(), iid, Claims.FILLING_IN)) {
            asking.push(call.triggerId(), iid, walk.id());
        }
    }

    private void move(ButtonCall call, Walk walk) {
        WalkMove move = WalkMove.valueOf(call.actionId().substring(StandupButtonsBlock.MOVE.length() + 1));
        long iid = Long.parseLong(call.value());
        walks.change(walk.id(), now -> move.on(now.saying(now.news().quiet()), iid));
    }

    /** Hears the walk's own person, as long as it has not ended. */
    private final class Pressed implements Button {
        private final String actionId;
        private final BiConsumer<ButtonCall, Walk> effect;

        Pressed(String actionId, BiConsumer<ButtonCall, Walk> effect) {
            this.actionId = actionId;
            this.effect = effect;
        }

        @Override
        public String actionId() {
            return actionId;
        }

        @Override
        public void pressed(ButtonCall call) {
            call.origin()
                    .modal()
                    .map(ModalState::privateMetadata)
                    .flatMap(walks::find)
                    .filter(walk -> walk.owner().equals(call.userId()))
                    .filter(walk -> walk.content().phase() != Phase.ENDED)
                    .ifPresent(walk -> effect.accept(call, walk));
        }
    }
}
