package dev.smrequest.gitlab.note;

import dev.smrequest.gitlab.issue.Member;
import java.time.Instant;
import java.util.regex.Pattern;

/** A note as GitLab has it at one moment; {@code own} are those of the bot's own user. */
public record WrittenNote(long id, Member author, String body, Kind kind, boolean own, Instant createdAt) {
    /** GitLab: "Project access tokens", "Group access tokens" and "Service accounts", each on the names of their users. */
    private static final Pattern PROGRAM = Pattern.compile("(?:project|group)_\\d+_bot.*|service_account_.*");

    /** For whom a note is. What GitLab does not call public is not. */
    public enum Kind {
        PUBLIC,
        /** For members with the right to see internal notes. */
        INTERNAL,
        /** Written by GitLab itself about what happened. */
        SYSTEM
    }

    /** Whether GitLab's name for its author says that no person writes there. */
    public boolean ofProgram() {
        return PROGRAM.matcher(author.username()).matches();
    }
}
