package dev.smrequest.triage.snippet.book;

import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.recipe.Choices;
import dev.smrequest.workflow.recipe.Decision;
import dev.smrequest.workflow.recipe.IssueNow;
import dev.smrequest.workflow.recipe.QuickActionSnippet;
import dev.smrequest.workflow.recipe.RecipeBook;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes snippets: as the handbook's table has them, or filled in for one issue. */
public final class SnippetBook {
    private final Workflow workflow;
    private final RecipeBook recipes;

    public SnippetBook(Workflow workflow, RecipeBook recipes) {
        this.workflow = workflow;
        this.recipes = recipes;
    }

    /** The handbook's form, one for each team where a step needs one and none is named. */
    public List<Snippet> general(SnippetAsk ask) {
        return written(
                ask, workflow.transitions(), one -> QuickActionSnippet.of(recipes.sample(step(one), one.choices())));
    }

    /** For an issue with these labels and assignees: the steps it may take, labels and people to take off included. */
    public List<Snippet> filledIn(SnippetAsk ask, IssueNow issue, Collection<String> assignees) {
        return written(ask, recipes.possible(issue), one -> {
            IssueChange change = recipes.sample(step(one), issue, one.choices());
            return QuickActionSnippet.of(change, issue.labels(), assignees);
        });
    }

    /** Why an issue cannot take the step that is asked for, with those it can; empty when it can or none is named. */
    public Optional<String> objection(SnippetAsk ask, IssueNow issue) {
        return ask.step()
                .filter(key -> recipes.possible(issue).stream()
                        .noneMatch(step -> step.key().equals(key)))
                .map(key -> recipes.decide(key, issue, Choices.none()))
                .flatMap(decision -> decision instanceof Decision.Refused refused
                        ? Optional.of(refused.refusals().get(0).sentence())
                        : Optional.empty());
    }

    private List<Snippet> written(SnippetAsk ask, List<Transition> steps, Function<SnippetAsk, String> text) {
        return steps.stream()
                .filter(step ->
                        ask.step().filter(key -> !key.equals(step.key())).isEmpty())
                .flatMap(step -> each(ask, step))
                .map(one -> new Snippet(title(one), text.apply(one), one))
                .toList();
    }

    private Stream<SnippetAsk> each(SnippetAsk ask, Transition step) {
        Optional<String> key = Optional.of(step.key());
        if (step.needs().contains(Need.TEAM) && ask.team().isEmpty()) {
            return workflow.teams().stream().map(team -> new SnippetAsk(ask.iid(), key, Optional.of(team.key())));
        }
        return Stream.of(new SnippetAsk(ask.iid(), key, ask.team().filter(team -> step.asksFor(Need.TEAM))));
    }

    private String title(SnippetAsk one) {
        return step(one).title()
                + one.team()
                        .flatMap(workflow::team)
                        .map(Team::name)
                        .map(name -> ": " + name)
                        .orElse("");
    }

    private Transition step(SnippetAsk one) {
        return one.step().flatMap(workflow::transition).orElseThrow();
    }
}
