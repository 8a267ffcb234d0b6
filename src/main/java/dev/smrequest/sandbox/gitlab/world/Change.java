package dev.smrequest.sandbox.gitlab.world;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.model.User;

/** Something that happened in the pretend GitLab, told to the page and to webhooks in order. */
public sealed interface Change {
    /** Who did it. */
    User actor();

    /** The issue it happened to, as it is afterwards. */
    Issue issue();

    /** A new issue. */
    record IssueCreated(User actor, Issue issue) implements Change {}

    /** An issue with another text, other metadata or another state. */
    record IssueUpdated(User actor, Issue before, Issue issue) implements Change {}

    /** A comment written ({@code edited} false) or changed. */
    record NoteWritten(User actor, Issue issue, Note note, boolean edited) implements Change {}

    /** A comment taken away. */
    record NoteDeleted(User actor, Issue issue, Note note) implements Change {}
}
