package dev.smrequest.sandbox.gitlab.model;

import java.time.Instant;

/** A comment on an issue; GitLab itself writes the {@code system} ones. Internal ones are for planners and up. */
public record Note(long id, long issueIid, User author, String body, Kind kind, Times times) {
    /** Who writes it, and for whom. */
    public enum Kind {
        COMMENT,
        INTERNAL,
        SYSTEM
    }

    /** When it was written and last changed. */
    public record Times(Instant created, Instant updated) {}

    public boolean system() {
        return kind == Kind.SYSTEM;
    }

    public boolean internal() {
        return kind == Kind.INTERNAL;
    }

    /** The same note with another text. */
    public Note edited(String text, Instant at) {
        return new Note(id, issueIid, author, text, kind, new Times(times.created(), at));
    }
}
