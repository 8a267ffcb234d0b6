package dev.smrequest.gitlab.note;

import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueNote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The notes of the project's issues. No write is repeated by itself; each method throws {@link GitLabException} saying
 * whether trying again helps, and is safe to repeat later while an admin has to mend the token or its role (401, 403).
 */
public interface IssueNotes {
    /** How many {@link #newest} gives at most. */
    int NEWEST = 100;

    /** Writes a public note in one {@code POST} and answers its number. */
    long write(long iid, IssueNote note);

    /** The number of the bot's own note with this marker line, among the newest of those written since. */
    Optional<Long> find(long iid, IssueNote note, Instant since);

    /** Replaces the text of one of the bot's notes; false when it is there no more. */
    boolean edit(long iid, long noteId, String body);

    /**
     * Deletes one of the bot's notes; one that is there no more is deleted.
     *
     * @throws GitLabException with 403 and {@code Retry.NEVER} where the token may not
     */
    void delete(long iid, long noteId);

    /** The newest notes, the newest first, with one call; GitLab's own remarks are among them. */
    List<WrittenNote> newest(long iid);

    /** One note; empty when it is not there or not shown to the bot. */
    Optional<WrittenNote> read(long iid, long noteId);

    /**
     * Uploads a file and answers its address within the project, to be linked from a text: {@code /uploads/…}.
     *
     * @param name as its owner called it; GitLab makes a harmless one of it
     */
    String upload(String name, byte[] content);
}
