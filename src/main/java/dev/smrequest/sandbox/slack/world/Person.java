package dev.smrequest.sandbox.slack.world;

import java.time.ZoneId;

/** Someone in the workspace, or the app's bot user; an invented person. */
public record Person(String id, String name, String realName, String title, ZoneId zone, Role role) {

    /** What someone may do: an admin more, a guest only their channels. */
    public enum Role {
        MEMBER,
        ADMIN,
        GUEST,
        BOT,
        DEACTIVATED
    }

    /** Invented, under example.com. */
    public String email() {
        return name + "@example.com";
    }

    public boolean bot() {
        return role == Role.BOT;
    }

    public boolean active() {
        return role != Role.DEACTIVATED;
    }
}
