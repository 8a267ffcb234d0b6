package dev.smrequest.sandbox.slack.world;

import java.time.ZoneId;

/** Someone in the workspace, or the app's bot user; an invented person. */
public record Person(String id, String name, String realName, String title, ZoneId zone, Role role) {

    /** What someone may do: an admin more, guests only their channels, people of other companies shared ones. */
    public enum Role {
        MEMBER,
        ADMIN,
        /** A multi-channel guest (Slack: is_restricted). */
        GUEST,
        /** A single-channel guest (Slack: is_ultra_restricted). */
        SINGLE_CHANNEL_GUEST,
        /** Somebody of another company in a shared channel (Slack Connect: is_stranger). */
        EXTERNAL,
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

    public boolean guest() {
        return role == Role.GUEST || role == Role.SINGLE_CHANNEL_GUEST;
    }

    /** Whether they belong to another company. */
    public boolean external() {
        return role == Role.EXTERNAL;
    }

    /** Guests and people of other companies see only conversations they are in. */
    public boolean confined() {
        return guest() || external();
    }

    public boolean active() {
        return role != Role.DEACTIVATED;
    }
}
