package dev.smrequest.talk.out;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueNote;
import dev.smrequest.gitlab.note.IssueNotes;
import dev.smrequest.talk.record.Reply;
import dev.smrequest.talk.record.Reply.State;
import dev.smrequest.talk.record.ReplyBook;
import java.time.Duration;

/**
 * Makes the note of one reply say what the reply says now: written once, edited, or gone. A note whose answer was lost is
 * looked for before the next try. While an issue is confidential nothing new goes there.
 */
public final class ReplyNotes {
    /** GitLab's clock and ours may differ by this much. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final int FORBIDDEN = 403;

    private final GitLab gitlab;
    private final IssueNotes notes;
    private final ReplyBook book;
    private final NoteText text;
    private final Regrets regrets;

    public ReplyNotes(GitLab gitlab, IssueNotes notes, ReplyBook book, NoteText text, Regrets regrets) {
        this.gitlab = gitlab;
        this.notes = notes;
        this.book = book;
        this.text = text;
        this.regrets = regrets;
    }

    void settle(Reply reply) {
        Reply found = reply.note().id().isPresent() ? reply : lookedFor(reply);
        if (found.state() == State.DELETED) {
            found.note().id().ifPresent(id -> remove(found, id));
            book.buried(found);
        } else if (found.state() == State.OPEN) {
            found.note().id().ifPresentOrElse(id -> edit(found, id), () -> write(found));
        }
    }

    private Reply lookedFor(Reply reply) {
        return reply.note()
                .attemptedAt()
                .flatMap(since -> notes.find(reply.iid(), text.empty(reply), since.minus(CLOCK_SKEW)))
                .map(id -> book.hasNote(reply, id))
                .orElse(reply);
    }

    private void write(Reply reply) {
        if (gitlab.read(reply.iid()).confidential()) {
            regrets.confidential(reply);
            book.left(reply);
            return;
        }
        IssueNote note = text.of(reply);
        if (book.attempt(reply)) {
            book.hasNote(reply, posted(reply, note));
            book.noted(reply);
        }
    }

    private long posted(Reply reply, IssueNote note) {
        try {
            return notes.write(reply.iid(), note);
        } catch (BotException e) {
            if (e.retry() != Retry.AFTER_CHECK && reply.note().attemptedAt().isEmpty()) {
                book.notAttempted(reply);
            }
            throw e;
        }
    }

    /** A note that somebody deleted in GitLab stays deleted. */
    private void edit(Reply reply, long id) {
        if (notes.edit(reply.iid(), id, text.of(reply).body())) {
            book.noted(reply);
        } else {
            book.left(reply);
        }
    }

    private void remove(Reply reply, long id) {
        try {
            notes.delete(reply.iid(), id);
        } catch (GitLabException e) {
            if (e.status() != FORBIDDEN) {
                throw e;
            }
            notes.edit(reply.iid(), id, text.deleted(reply).body());
        }
    }
}
