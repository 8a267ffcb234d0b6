package dev.smrequest.gitlab.note;

import dev.smrequest.gitlab.issue.Member;
import java.time.Instant;

/** A note as GitLab has it at one moment; {@code own} are those of the bot's own user. */
public record WrittenNote(long id, Member author, String body, Kind kind, boolean own, Instant createdAt) {
    /** For whom a note is. What GitLab does not call public is not. */
    public enum Kind {
        PUBLIC,
        /** For members with the right to see internal notes. */
        INTERNAL,
        /** Written by GitLab itself about what happened. */
        SYSTEM
    }
}
