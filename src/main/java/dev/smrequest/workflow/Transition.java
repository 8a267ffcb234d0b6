package dev.smrequest.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A step a request can take. {@code from} and {@code to} are state keys, {@code milestone} the key of a standing milestone
 * the step sets by itself; {@code needs} must be told, {@code takes} may be. A step marked
 * {@code requesterToo} may be taken by whoever asked, with their own request. {@code done} tells in the past
 * tense what was done, with {@code {team}}, {@code {assignee}}, {@code {milestone}} and {@code {destination}} for what was
 * told.
 */
public record Transition(
        String key,
        String title,
        List<String> from,
        String to,
        Set<Need> needs,
        Set<Need> takes,
        Optional<String> milestone,
        boolean requesterToo,
        String done) {

    public Transition {
        from = List.copyOf(from);
        needs = Set.copyOf(needs);
        takes = Set.copyOf(takes);
    }

    /** Whether a person may tell this for the step at all. */
    public boolean asksFor(Need need) {
        return needs.contains(need) || takes.contains(need);
    }

    /** The same step under another title. */
    public Transition titled(String other) {
        return new Transition(key, other, from, to, needs, takes, milestone, requesterToo, done);
    }
}
