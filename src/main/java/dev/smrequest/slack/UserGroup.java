package dev.smrequest.slack;

import java.util.Set;

/** A user group: its id, its handle without {@code @}, and the ids of its members. */
public record UserGroup(String id, String handle, Set<String> members) {
    public UserGroup {
        members = Set.copyOf(members);
    }
}
