package dev.smrequest.triage;

import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.recipe.Choices;
import java.util.Optional;

/** What a step's button or menu on a message says: which request, which step, on which position, for which team. */
public record StepPress(long iid, String step, String seen, Optional<String> team) {
    private static final String BETWEEN = "|";

    public String write() {
        return String.join(BETWEEN, Long.toString(iid), step, seen, team.orElse(""));
    }

    /** Reads what {@link #write} wrote; empty for anything else. */
    public static Optional<StepPress> read(String value) {
        String[] parts = value.split("\\|", -1);
        return parts.length == 4 && parts[0].matches("[1-9][0-9]{0,17}")
                ? Optional.of(new StepPress(
                        Long.parseLong(parts[0]),
                        parts[1],
                        parts[2],
                        Optional.of(parts[3]).filter(team -> !team.isEmpty())))
                : Optional.empty();
    }

    /** Whether the step can be taken at once: it has all it needs and closes nothing. */
    public boolean isComplete(Workflow workflow) {
        Optional<Transition> wanted = workflow.transition(step);
        boolean told = wanted.filter(
                        some -> some.needs().stream().allMatch(need -> need == Need.TEAM && team.isPresent()))
                .isPresent();
        return told
                && wanted.flatMap(some -> workflow.state(some.to()))
                        .filter(State::open)
                        .isPresent();
    }

    /** What the press itself tells. */
    public Choices choices() {
        return team.map(key -> Choices.none().with(Need.TEAM, key)).orElseGet(Choices::none);
    }
}
