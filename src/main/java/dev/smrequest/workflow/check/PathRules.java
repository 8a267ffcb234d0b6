package dev.smrequest.workflow.check;

import dev.smrequest.workflow.State;
import dev.smrequest.workflow.State.Phase;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** There is one way in, at least one way out, and every state lies on a way from the one to the other. */
final class PathRules {
    private final Workflow workflow;
    private final Findings findings;

    private PathRules(Workflow workflow, Findings findings) {
        this.workflow = workflow;
        this.findings = findings;
    }

    static void check(Workflow workflow, Findings findings) {
        PathRules rules = new PathRules(workflow, findings);
        List<String> starts = rules.keys(Phase.START);
        List<String> ends = rules.keys(Phase.END);
        rules.ends(starts, ends);
        if (starts.size() == 1) {
            rules.reachable(starts.get(0));
        }
        if (!ends.isEmpty()) {
            rules.leaving(ends);
        }
    }

    private void ends(List<String> starts, List<String> ends) {
        if (starts.isEmpty()) {
            findings.add("states", "one state must have phase: start; new requests are filed in it.");
        }
        if (starts.size() > 1) {
            findings.add("states", "only one state can have phase: start, not " + Findings.listed(starts) + ".");
        }
        if (ends.isEmpty()) {
            findings.add("states", "at least one state must have phase: end; requests are closed in it.");
        }
    }

    private void reachable(String start) {
        Set<String> reached = follow(List.of(start), step -> step.from(), step -> List.of(step.to()));
        unless(reached, state -> "cannot be reached from " + start + ": no chain of transitions leads to it.");
    }

    private void leaving(List<String> ends) {
        Set<String> leaving = follow(ends, step -> List.of(step.to()), step -> step.from());
        unless(
                leaving,
                state -> "is a dead end: no chain of transitions leads from it to an end state ("
                        + Findings.listed(ends) + ").");
    }

    private void unless(Set<String> fine, Function<State, String> sentence) {
        workflow.states().stream()
                .filter(state -> !fine.contains(state.key()))
                .forEach(state -> findings.add("states." + state.key(), sentence.apply(state)));
    }

    /** All states met by walking the transitions until nothing new turns up. */
    private Set<String> follow(
            List<String> begin, Function<Transition, List<String>> entry, Function<Transition, List<String>> exit) {
        Set<String> met = new HashSet<>(begin);
        boolean more = true;
        while (more) {
            more = met.addAll(workflow.transitions().stream()
                    .filter(step -> entry.apply(step).stream().anyMatch(met::contains))
                    .flatMap(step -> exit.apply(step).stream())
                    .collect(Collectors.toSet()));
        }
        return met;
    }

    private List<String> keys(Phase phase) {
        return workflow.states().stream()
                .filter(state -> state.phase() == phase)
                .map(State::key)
                .toList();
    }
}
