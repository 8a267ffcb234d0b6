package dev.smrequest.slack;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A Slack user as far as the bot needs one; e-mail only when the scope allows it. */
public record Person(
        String id, String name, ZoneId zone, Optional<String> email, Standing standing, Optional<Status> status) {
    /** How far somebody belongs to the workspace. Slack: the user object. */
    public enum Standing {
        MEMBER,
        /** A guest of one or several channels. */
        GUEST,
        /** Of another workspace (Slack Connect), an app, or gone. */
        OUTSIDER
    }

    /**
     * What somebody says of themselves: an emoji's name without colons, a text of their own, and until when. Slack goes on
     * sending a status for a while after it has ended.
     */
    public record Status(String emoji, String text, Optional<Instant> until) {
        public boolean holdsAt(Instant moment) {
            return until.map(moment::isBefore).orElse(true);
        }
    }

    /** Somebody without a status. */
    public Person(String id, String name, ZoneId zone, Optional<String> email, Standing standing) {
        this(id, name, zone, email, standing, Optional.empty());
    }
}
