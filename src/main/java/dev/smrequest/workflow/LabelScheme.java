package dev.smrequest.workflow;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads an issue's labels as state and team, and says which labels to write; label names occur nowhere else. A label
 * nested under a state's ({@code sm_req::assigned::Queue}) means that state unless another state claims it, since
 * GitLab's exclusivity of scoped labels does not reach across levels.
 */
public final class LabelScheme {
    private final Workflow workflow;

    LabelScheme(Workflow workflow) {
        this.workflow = workflow;
    }

    public LabelReading read(Collection<String> labels) {
        List<String> stateLabels =
                labels.stream().filter(this::marksState).distinct().toList();
        return new LabelReading(
                labels.stream().anyMatch(workflow.baseLabel()::equalsIgnoreCase),
                statesIn(stateLabels),
                stateLabels,
                stateLabels.stream().filter(label -> stateOf(label).isEmpty()).toList(),
                workflow.teams().stream()
                        .filter(team -> labels.stream().anyMatch(label -> isTeam(team, label)))
                        .toList());
    }

    /** The labels every new request is filed with. */
    public List<String> forNewRequest() {
        return List.of(workflow.baseLabel(), workflow.initial().label().name());
    }

    /** The labels a request in this state carries. */
    public List<String> of(State state) {
        return Stream.concat(Stream.of(state.label().name()), state.companions().stream())
                .toList();
    }

    /**
     * Every state label but {@code state}'s own, other spellings and companions of other states included: all that the
     * workflow knows, whether the issue has them or not (somebody may add one meanwhile), and the strange ones it has.
     */
    public List<String> otherThan(State state, Collection<String> present) {
        Set<String> others = new LinkedHashSet<>();
        present.stream().filter(this::marksState).forEach(others::add);
        workflow.states().forEach(other -> others.addAll(other.label().spellings()));
        workflow.states().forEach(other -> others.addAll(other.companions()));
        of(state).forEach(others::remove);
        return List.copyOf(others);
    }

    /** Every team label but {@code team}'s own, other spellings included: those known and those the issue has. */
    public List<String> otherThan(Team team, Collection<String> present) {
        Set<String> others = new LinkedHashSet<>();
        present.stream()
                .filter(label -> workflow.teams().stream().anyMatch(any -> isTeam(any, label)))
                .forEach(others::add);
        workflow.teams().forEach(other -> others.addAll(other.label().spellings()));
        others.remove(team.label().name());
        return List.copyOf(others);
    }

    /** Whether the process gives a label a meaning: states, their companions, teams, grooming, the base label. */
    public boolean isOfProcess(String label) {
        return marksState(label)
                || workflow.baseLabel().equalsIgnoreCase(label)
                || workflow.teams().stream().anyMatch(team -> isTeam(team, label))
                || workflow.states().stream()
                        .flatMap(state -> state.companions().stream())
                        .anyMatch(label::equalsIgnoreCase)
                || workflow.grooming().stream()
                        .flatMap(group -> group.labels().stream())
                        .anyMatch(label::equalsIgnoreCase);
    }

    private boolean marksState(String label) {
        return Label.isBelow(workflow.scope(), label) || stateOf(label).isPresent();
    }

    private Optional<State> stateOf(String label) {
        Function<State, Integer> fit = state -> state.label().fit(label);
        return workflow.states().stream().filter(state -> fit.apply(state) > 0).max(Comparator.comparing(fit));
    }

    /** A state whose label only is the stem of another one found says nothing of its own. */
    private List<State> statesIn(List<String> stateLabels) {
        List<State> found =
                stateLabels.stream().flatMap(label -> stateOf(label).stream()).toList();
        return workflow.states().stream()
                .filter(found::contains)
                .filter(state -> found.stream()
                        .noneMatch(other -> Label.isBelow(
                                state.label().name(), other.label().name())))
                .toList();
    }

    private static boolean isTeam(Team team, String label) {
        return team.label().spellings().stream().anyMatch(label::equalsIgnoreCase);
    }
}
