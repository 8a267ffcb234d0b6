package dev.smrequest.news.told;

import java.util.List;
import java.util.Optional;

/**
 * Where a request stands, as far as a change of it is news. Teams count while a team is being found, milestone and owners
 * (by user name) while the work is committed; all by key, sorted.
 *
 * @param closedByHand closed though no label says why
 * @param waiting whether the label for waiting requests is on
 */
public record Standing(
        List<String> states,
        boolean closedByHand,
        List<String> teams,
        Optional<String> milestone,
        List<String> owners,
        boolean waiting) {
    public Standing {
        states = List.copyOf(states);
        teams = List.copyOf(teams);
        owners = List.copyOf(owners);
    }

    /** Whether this differs from the other one in nothing but whether it waits. */
    public boolean isSameButWaiting(Standing other) {
        return waiting(false).equals(other.waiting(false));
    }

    /** Whether labels or the closing differ, which GitLab tells who changed. */
    public boolean isLabelledLike(Standing other) {
        return states.equals(other.states) && closedByHand == other.closedByHand && teams.equals(other.teams);
    }

    private Standing waiting(boolean waits) {
        return new Standing(states, closedByHand, teams, milestone, owners, waits);
    }
}
