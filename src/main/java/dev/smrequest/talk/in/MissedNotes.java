package dev.smrequest.talk.in;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.sync.ChangeListener;
import dev.smrequest.sync.Sweep.Shown;
import dev.smrequest.talk.record.SeenStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * Finds notes that no hook told of: whatever GitLab tells of an issue has its count of comments, so a sweep sees that
 * there are others than were looked at, and needs no call for that. Older notes of an issue that is counted for the first
 * time are let be.
 */
public final class MissedNotes implements ChangeListener, Shown {
    /** An issue that is not older has only notes that were written while the bot was listening. */
    private static final Duration NEW = Duration.ofDays(1);

    private final SeenStore store;
    private final NoteHints hints;

    public MissedNotes(SeenStore store, NoteHints hints) {
        this.store = store;
        this.hints = hints;
    }

    /** Every note of this request is to be shown, as it was filed just now. Works in the caller's transaction. */
    public void filed(Connection transaction, long iid) throws SQLException {
        store.begin(transaction, iid, 0, Instant.EPOCH);
    }

    @Override
    public void changed(Connection transaction, IssueSnapshot issue) throws SQLException {
        if (issue.createdAt().isAfter(issue.updatedAt().minus(NEW))) {
            filed(transaction, issue.iid());
        } else {
            store.begin(transaction, issue.iid(), issue.comments(), issue.updatedAt());
        }
        if (!asItIs(transaction, issue)) {
            store.due(transaction, issue.iid(), issue.comments());
            hints.look(transaction, issue.iid());
        }
    }

    @Override
    public boolean asItIs(Connection transaction, IssueSnapshot issue) throws SQLException {
        return store.comments(transaction, issue.iid())
                .filter(seen -> seen != issue.comments())
                .isEmpty();
    }
}
