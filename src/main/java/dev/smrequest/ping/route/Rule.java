package dev.smrequest.ping.route;

import java.util.Optional;

/** Names somebody for the requests of a team (by its key in the workflow) and with a label, where these are given. */
public record Rule(Optional<String> team, Optional<String> label, Target target) {

    /** For every request. */
    public static Rule to(Target target) {
        return new Rule(Optional.empty(), Optional.empty(), target);
    }

    /** Whether this rule is for every request that the other is for, too. */
    public boolean covers(Rule other) {
        return (team.isEmpty() || team.equals(other.team)) && (label.isEmpty() || label.equals(other.label));
    }
}
