package dev.smrequest.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The process as data: the bundled one is the handbook's ("Requesting Strategic marketing team help/support").
 * {@code scope} is what all state labels begin with; {@code milestones} are the standing ones by key. Only a workflow in
 * which {@code WorkflowCheck} finds no problem is fit for use.
 */
public record Workflow(
        String baseLabel,
        String scope,
        List<State> states,
        List<Team> teams,
        Map<String, String> milestones,
        List<Transition> transitions,
        List<LabelGroup> grooming) {

    public Workflow {
        states = List.copyOf(states);
        teams = List.copyOf(teams);
        milestones = Collections.unmodifiableMap(new LinkedHashMap<>(milestones));
        transitions = List.copyOf(transitions);
        grooming = List.copyOf(grooming);
    }

    /** The state every new request begins in; a checked workflow has exactly one. */
    public State initial() {
        return states.stream().filter(State::initial).findFirst().orElseThrow();
    }

    public Optional<State> state(String key) {
        return states.stream().filter(state -> state.key().equals(key)).findFirst();
    }

    public Optional<Team> team(String key) {
        return teams.stream().filter(team -> team.key().equals(key)).findFirst();
    }

    public Optional<Transition> transition(String key) {
        return transitions.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    public LabelScheme labels() {
        return new LabelScheme(this);
    }
}
