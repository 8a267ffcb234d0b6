package dev.smrequest.sandbox.slack.world;

import java.util.List;

/** A user group that can be mentioned, such as {@code @pmm-team}; ids begin with S. */
public record UserGroup(String id, String handle, String name, List<String> members, boolean disabled) {

    /** Copies the members. */
    public UserGroup {
        members = List.copyOf(members);
    }
}
