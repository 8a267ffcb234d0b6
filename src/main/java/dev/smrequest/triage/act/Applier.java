package dev.smrequest.triage.act;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Shortfall;
import dev.smrequest.triage.act.Act.Outcome;
import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.LabelScheme;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.recipe.Decision;
import dev.smrequest.workflow.recipe.IssueNow;
import dev.smrequest.workflow.recipe.RecipeBook;
import dev.smrequest.workflow.recipe.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Applies an act to the issue as it is now: one read and one {@code PUT}. A try whose answer was lost may have got
 * through, so the issue is compared with what was wanted before it is asked again.
 */
public final class Applier {
    /** GitLab answers 200 also where it dropped a part of the change, and the card must show the rest. */
    private static final int TAKEN_IN_PART = 200;

    private final ActRecord record;
    private final GitLab gitlab;
    private final RecipeBook recipes;
    private final LabelScheme labels;
    private final MovedWords words;
    private final Clock clock;

    public Applier(ActRecord record, GitLab gitlab, Workflow workflow, Clock clock) {
        this.record = record;
        this.gitlab = gitlab;
        this.recipes = new RecipeBook(workflow, clock);
        this.labels = workflow.labels();
        this.words = new MovedWords(workflow, gitlab);
        this.clock = clock;
    }

    void apply(Act act) {
        IssueSnapshot now = gitlab.read(act.iid());
        Outcome.Waiting waiting = (Outcome.Waiting) act.outcome();
        Optional<IssueChange> earlier = waiting.before().flatMap(before -> change(act, before));
        if (earlier.filter(change -> Shortfall.of(change, now).isEmpty()).isPresent()) {
            applied(act, waiting.before().orElseThrow(), now);
            return;
        }
        Position position = Position.of(now, labels);
        if (!position.digest().equals(act.content().seen())) {
            record.refused(act, words.moved(act, now), now);
            return;
        }
        change(act, position)
                .ifPresentOrElse(
                        change -> put(act, position, change), () -> record.refused(act, refusals(act, position)));
    }

    private void put(Act act, Position position, IssueChange change) {
        record.attempted(act, position);
        IssueSnapshot changed;
        try {
            changed = gitlab.apply(act.iid(), change);
        } catch (GitLabException e) {
            if (e.status() != TAKEN_IN_PART) {
                throw e;
            }
            record.refused(act, e.getMessage(), gitlab.read(act.iid()));
            return;
        }
        applied(act, position, changed);
    }

    private void applied(Act act, Position before, IssueSnapshot now) {
        record.applied(
                act, new Outcome.Applied(before, Position.of(now, labels), clock.instant(), now.confidential()), now);
    }

    /** What the act changes in an issue at this position; empty when it may not be. */
    private Optional<IssueChange> change(Act act, Position position) {
        if (act.isUndo()) {
            return original(act).map(done -> position.backTo(done.before()));
        }
        return decide(act, position) instanceof Decision.Granted granted
                ? Optional.of(granted.change())
                : Optional.empty();
    }

    private Decision decide(Act act, Position position) {
        return recipes.decide(
                act.content().step().orElseThrow(),
                new IssueNow(position.labels(), position.open()),
                act.content().choices());
    }

    private Optional<Outcome.Applied> original(Act undo) {
        return record.find(undo.content().undoes().orElseThrow())
                .map(Act::outcome)
                .filter(Outcome.Applied.class::isInstance)
                .map(Outcome.Applied.class::cast);
    }

    private String refusals(Act act, Position position) {
        if (act.isUndo()) {
            return "What was to be undone is not known any more. Please change the request with a new step.";
        }
        return decide(act, position) instanceof Decision.Refused refused
                ? refused.refusals().stream().map(Refusal::sentence).collect(Collectors.joining(" "))
                : "";
    }
}
