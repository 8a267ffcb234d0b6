package dev.smrequest.talk.in;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.sync.ChangeListener;
import dev.smrequest.sync.NoteListener;
import dev.smrequest.talk.record.ReplyStore;
import dev.smrequest.talk.record.ShownStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/**
 * Takes hints that notes of an issue have changed: many within a second lead to one look at them. A note that came from
 * Slack is none, nor is a change of an issue none of whose notes is shown.
 */
public final class NoteHints implements NoteListener, ChangeListener {
    static final JobKind<NotesDue> KIND = new JobKind<>("talk-show-notes", NotesDue.class);

    private final Jobs jobs;
    private final ShownStore shown;
    private final ReplyStore replies;
    private final Clock clock;

    public NoteHints(Jobs jobs, ShownStore shown, ReplyStore replies, Clock clock) {
        this.jobs = jobs;
        this.shown = shown;
        this.replies = replies;
        this.clock = clock;
    }

    /** Of which issue, and how often its card was waited for; everything else is read afresh. */
    record NotesDue(long iid, int waits) {}

    @Override
    public void noted(Connection transaction, long iid, long noteId) throws SQLException {
        if (!replies.hasNote(transaction, noteId)) {
            shown.want(transaction, iid, noteId);
            look(transaction, iid);
        }
    }

    /** GitLab tells no hook that a note was deleted; a look at the issue is the time to look for that too. */
    @Override
    public void changed(Connection transaction, IssueSnapshot issue) throws SQLException {
        if (shown.any(transaction, issue.iid())) {
            look(transaction, issue.iid());
        }
    }

    /** The notes are compared after the end of this second. */
    void look(Connection transaction, long iid) {
        jobs.stageOnceASecond(transaction, KIND, Long.toString(iid), new NotesDue(iid, 0), clock.instant());
    }
}
