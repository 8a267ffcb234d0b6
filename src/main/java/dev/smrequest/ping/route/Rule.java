package dev.smrequest.ping.route;

import java.util.List;
import java.util.Optional;

/** Names somebody for the requests of a team (by its key in the workflow) and with a label, where these are given. */
public record Rule(Optional<String> team, Optional<String> label, Target target) {

    /** For every request. */
    public static Rule to(Target target) {
        return new Rule(Optional.empty(), Optional.empty(), target);
    }

    /** Whether this rule is for every request that the other is for, too. */
    public boolean covers(Rule other) {
        boolean everyTeam = team.isEmpty() || team.equals(other.team);
        return everyTeam
                && (label.isEmpty()
                        || other.label.filter(label.get()::equalsIgnoreCase).isPresent());
    }

    /** Whether a request with these labels has the label asked for; case does not count, as people write both ways. */
    boolean fits(List<String> labels) {
        return label.isEmpty() || labels.stream().anyMatch(label.get()::equalsIgnoreCase);
    }
}
