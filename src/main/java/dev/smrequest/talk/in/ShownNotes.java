package dev.smrequest.talk.in;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.note.IssueNotes;
import dev.smrequest.gitlab.note.WrittenNote;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.SlackException;
import dev.smrequest.talk.record.SeenStore;
import dev.smrequest.talk.record.Shown;
import dev.smrequest.talk.record.Shown.State;
import dev.smrequest.talk.record.ShownStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares the newest notes of an issue with those shown below its card: new ones appear in the order written, edits
 * follow, and what is gone from GitLab is gone from Slack. Of a confidential issue nothing is shown.
 */
public final class ShownNotes {
    private final GitLab gitlab;
    private final IssueNotes notes;
    private final ShownStore store;
    private final SeenStore seen;
    private final NoteMessages messages;
    private final Function<Long, Optional<MessageRef>> cards;

    /** {@code cards} answers where the card of a request stands, if that is in a channel that talks. */
    public ShownNotes(
            GitLab gitlab,
            IssueNotes notes,
            ShownStore store,
            SeenStore seen,
            NoteMessages messages,
            Function<Long, Optional<MessageRef>> cards) {
        this.gitlab = gitlab;
        this.notes = notes;
        this.store = store;
        this.seen = seen;
        this.messages = messages;
        this.cards = cards;
    }

    /** Answers false when there are notes that wait for a card, which were not looked at. */
    boolean show(long iid) {
        Optional<MessageRef> card = cards.apply(iid);
        List<Shown> all = store.of(iid);
        List<Shown> known =
                all.stream().filter(shown -> card.isPresent() || !shown.waits()).toList();
        if (card.isPresent() || known.stream().anyMatch(Shown::stands)) {
            look(iid, card, known);
        }
        return card.isPresent() || (known.size() == all.size() && !seen.isDue(iid));
    }

    private void look(long iid, Optional<MessageRef> card, List<Shown> known) {
        IssueSnapshot issue = gitlab.read(iid);
        if (issue.confidential()) {
            takeBack(iid, known);
        } else {
            compare(issue, card, new Newest(notes.newest(iid), known, seen.since(iid)));
        }
        if (card.isPresent()) {
            seen.seen(iid, issue.comments(), issue.updatedAt());
        }
    }

    /** What has become confidential is taken back, each note whatever may be with the others. */
    private void takeBack(long iid, List<Shown> known) {
        List<SlackException> refused = new ArrayList<>();
        for (Shown shown : known) {
            try {
                hide(iid, shown);
            } catch (SlackException e) {
                if (e.retry() != Retry.NEVER) {
                    throw e;
                }
                refused.add(e);
            }
        }
        if (!refused.isEmpty()) {
            throw new StillShownException(iid, refused.size(), refused.get(0));
        }
    }

    private void hide(long iid, Shown shown) {
        if (shown.waits()) {
            store.forget(shown.noteId());
        } else if (shown.is(State.UNWANTED)) {
            messages.remove(iid, shown);
        } else if (shown.is(State.SHOWN)) {
            messages.say(iid, shown, NoteView.confidential());
        }
    }

    private void compare(IssueSnapshot issue, Optional<MessageRef> card, Newest newest) {
        for (Shown shown : newest.toBeSeen(card.isPresent())) {
            if (shown.is(State.UNWANTED)) {
                messages.remove(issue.iid(), shown);
            } else {
                compare(issue, card, shown, newest.note(shown.noteId()).or(() -> older(issue, shown, newest)));
            }
        }
    }

    private void compare(IssueSnapshot issue, Optional<MessageRef> card, Shown shown, Optional<WrittenNote> note) {
        if (note.filter(Newest::isForPeople).isPresent()) {
            messages.show(issue, card, shown, note.get());
        } else if (shown.waits()) {
            store.forget(shown.noteId());
        } else if (!shown.is(State.GONE)) {
            messages.say(issue.iid(), shown.as(State.GONE), NoteView.deleted());
        }
    }

    /** Only one that was hinted at may be older than the newest. */
    private Optional<WrittenNote> older(IssueSnapshot issue, Shown shown, Newest newest) {
        return newest.reaches(shown.noteId()) ? Optional.empty() : notes.read(issue.iid(), shown.noteId());
    }
}
