package dev.smrequest.triage.standup.job;

import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.triage.standup.walk.Walk;
import dev.smrequest.triage.standup.walk.WalkedActs;
import dev.smrequest.triage.standup.walk.Walks;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tells whoever acted in the course of a walk how it went: at the top of its view. */
public final class WalkNews {
    private final Walks walks;
    private final WalkedActs walked;
    private final ActDesk desk;
    private final Function<Act, String> outcome;
    private final Consumer<Act> otherwise;

    /** {@code otherwise} tells of acts outside of walks, and when a walk's view was closed. */
    public WalkNews(
            Walks walks, WalkedActs walked, ActDesk desk, Function<Act, String> outcome, Consumer<Act> otherwise) {
        this.walks = walks;
        this.walked = walked;
        this.desk = desk;
        this.outcome = outcome;
        this.otherwise = otherwise;
    }

    public void tell(Act act) {
        Optional<String> walk =
                act.content().origin().walk().filter(id -> walks.find(id).isPresent());
        walk.ifPresentOrElse(id -> walked.settled(act, id, outcome.apply(act)), () -> otherwise.accept(act));
    }

    public void tellElsewhere(Walk walk) {
        walk.content().news().act().flatMap(desk::find).filter(Act::isSettled).ifPresent(otherwise);
    }
}
