package dev.smrequest.sandbox.slack.world;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A conversation and who is in it; a DM has no name and two members.
 *
 * @param members ids, in the order they joined
 */
public record Channel(String id, About about, Kind kind, Set<String> members, boolean archived, long created) {

    /**
     * What a conversation is called and for.
     *
     * @param shared whether another company is in it too (Slack Connect)
     */
    public record About(String name, String topic, boolean shared) {}

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

    public String name() {
        return about.name();
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
        return new Channel(id, about, kind, newMembers, archived, created);
    }

    Channel about(About now) {
        return new Channel(id, now, kind, members, archived, created);
    }

    Channel archived(boolean now) {
        return new Channel(id, about, kind, members, now, created);
    }
}
