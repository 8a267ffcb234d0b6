package dev.smrequest.sandbox.slack.world;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A conversation and who is in it; a DM has no name and two members.
 *
 * @param members ids, in the order they joined
 */
public record Channel(String id, String name, Kind kind, Set<String> members, boolean archived, long created) {

    /** The sorts of conversation a bot can see. */
    public enum Kind {
        PUBLIC,
        PRIVATE,
        DM
    }

    /** Copies the members. */
    public Channel {
        members = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }

    public boolean has(String person) {
        return members.contains(person);
    }

    public boolean dm() {
        return kind == Kind.DM;
    }

    /** The other one in a DM. */
    public String partnerOf(String person) {
        return members.stream().filter(id -> !id.equals(person)).findFirst().orElse(person);
    }

    Channel with(Set<String> newMembers) {
        return new Channel(id, name, kind, newMembers, archived, created);
    }

    Channel archived(boolean now) {
        return new Channel(id, name, kind, members, now, created);
    }
}
