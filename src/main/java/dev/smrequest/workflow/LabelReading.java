package dev.smrequest.workflow;

import java.util.List;
import java.util.Optional;

/**
 * What an issue's labels say, messes included: all states found (in the workflow's order), the labels of the issue that
 * mark a state as they are spelled there, those of them no state knows, and all teams found.
 */
public record LabelReading(
        boolean request, List<State> states, List<String> stateLabels, List<String> unknownLabels, List<Team> teams) {

    public LabelReading {
        states = List.copyOf(states);
        stateLabels = List.copyOf(stateLabels);
        unknownLabels = List.copyOf(unknownLabels);
        teams = List.copyOf(teams);
    }

    /** The state, when the labels name just one. */
    public Optional<State> state() {
        return onlyOne(states);
    }

    /** The team, when the labels name just one. */
    public Optional<Team> team() {
        return onlyOne(teams);
    }

    /** Whether there is exactly one state label and it is spelled as the bot writes it. */
    public boolean clean() {
        return stateLabels.size() == 1
                && state().filter(state -> stateLabels.contains(state.label().name()))
                        .isPresent();
    }

    private static <T> Optional<T> onlyOne(List<T> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
