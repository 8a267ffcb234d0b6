package dev.smrequest.triage.undo;

import dev.smrequest.notice.Replies;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.Act.Outcome;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.workflow.recipe.Choices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Takes an act back, for whoever did it, as long as {@link #FOR}; the act's own job refuses when the request moved on. */
public final class UndoButton implements Button {
    public static final String ACTION = "undo_act";
    public static final String LABEL = "Undo";
    /** How long an act can be taken back. */
    public static final Duration FOR = Duration.ofMinutes(10);

    private final ActDesk desk;
    private final Replies replies;
    private final Clock clock;

    public UndoButton(ActDesk desk, Replies replies, Clock clock) {
        this.desk = desk;
        this.replies = replies;
        this.clock = clock;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        Optional<Act> act = desk.find(call.value());
        Optional<String> objection = act.map(found -> objection(found, call.userId()))
                .orElse(Optional.of(
                        "What was done is not known here any more. Please change the request with a step."));
        if (objection.isPresent()) {
            replies.send(call.userId(), call.responseUrl(), objection.get());
        } else {
            undo(act.get(), call);
        }
    }

    private Optional<String> objection(Act act, String userId) {
        if (!act.actor().equals(userId)) {
            return Optional.of("Only whoever did this can undo it. You can take another step instead.");
        }
        if (!(act.outcome() instanceof Outcome.Applied applied)) {
            return Optional.of("There is nothing to undo: this was not done.");
        }
        return applied.at().plus(FOR).isBefore(clock.instant())
                ? Optional.of("This can be undone for " + FOR.toMinutes()
                        + " minutes only, as others may rely on it by now. Please take another step instead.")
                : Optional.empty();
    }

    private void undo(Act act, ButtonCall call) {
        String seen = ((Outcome.Applied) act.outcome()).after().digest();
        Act.Origin origin = act.content()
                .origin()
                .walk()
                .map(Act.Origin::inWalk)
                .orElseGet(() -> new Act.Origin(
                        call.responseUrl(),
                        call.origin().modal().map(modal -> modal.viewId()),
                        act.content().origin().source()));
        desk.accept(
                act.iid(),
                call.userId(),
                new Act.Content(
                        Optional.empty(), Optional.of(act.id()), Choices.none(), Optional.empty(), seen, origin));
    }

    /** Until when an act done at this moment can be taken back. */
    public static Instant until(Instant done) {
        return done.plus(FOR);
    }
}
