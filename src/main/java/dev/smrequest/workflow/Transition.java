package dev.smrequest.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A step a request can take. {@code from} and {@code to} are state keys, {@code milestone} the key of a standing milestone
 * the step sets by itself; {@code needs} must be told, {@code takes} may be.
 */
public record Transition(
        String key,
        String title,
        List<String> from,
        String to,
        Set<Need> needs,
        Set<Need> takes,
        Optional<String> milestone) {

    public Transition {
        from = List.copyOf(from);
        needs = Set.copyOf(needs);
        takes = Set.copyOf(takes);
    }

    /** Whether a person may tell this for the step at all. */
    public boolean asksFor(Need need) {
        return needs.contains(need) || takes.contains(need);
    }
}
