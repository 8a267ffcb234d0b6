package dev.smrequest.slack;

import java.time.ZoneId;
import java.util.Optional;

/** A Slack user as far as the bot needs one; e-mail only when the scope allows it. */
public record Person(String id, String name, ZoneId zone, Optional<String> email, Standing standing) {
    /** How far somebody belongs to the workspace. Slack: the user object. */
    public enum Standing {
        MEMBER,
        /** A guest of one or several channels. */
        GUEST,
        /** Of another workspace (Slack Connect), an app, or gone. */
        OUTSIDER
    }
}
