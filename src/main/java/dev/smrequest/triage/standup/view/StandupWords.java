package dev.smrequest.triage.standup.view;

import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.Act.Outcome;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.triage.standup.walk.Walk;
import dev.smrequest.triage.undo.UndoButton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** What the view of a walk says besides the request: how the last act went, and the count at the end. */
public final class StandupWords {
    private final ActDesk desk;
    private final Function<Act, String> outcome;
    private final Tally tally;
    private final RequestFacts facts;
    private final StandupButtonsBlock buttons;
    private final Clock clock;

    /** {@code outcome} says how an act went, as mrkdwn. */
    public StandupWords(
            ActDesk desk,
            Function<Act, String> outcome,
            Tally tally,
            RequestFacts facts,
            StandupButtonsBlock buttons,
            Clock clock) {
        this.desk = desk;
        this.outcome = outcome;
        this.tally = tally;
        this.facts = facts;
        this.buttons = buttons;
        this.clock = clock;
    }

    String outcome(Act act) {
        return outcome.apply(act);
    }

    public Optional<Act> last(Walk walk) {
        return walk.content().news().act().flatMap(desk::find);
    }

    public boolean canBeUndone(Act act) {
        return !act.isUndo()
                && act.outcome() instanceof Outcome.Applied applied
                && !UndoButton.until(applied.at()).isBefore(clock.instant());
    }

    public Tally tally() {
        return tally;
    }

    public RequestFacts facts() {
        return facts;
    }

    public StandupButtonsBlock buttons() {
        return buttons;
    }
}
