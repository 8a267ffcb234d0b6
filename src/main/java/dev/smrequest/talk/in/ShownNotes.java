package dev.smrequest.talk.in;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.note.IssueNotes;
import dev.smrequest.gitlab.note.WrittenNote;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.talk.Echo;
import dev.smrequest.talk.record.ShownStore;
import dev.smrequest.talk.record.ShownStore.Shown;
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
    private final NoteMessages messages;
    private final Function<Long, Optional<MessageRef>> cards;

    /** {@code cards} answers where the card of a request stands, if that is in a channel that talks. */
    public ShownNotes(
            GitLab gitlab,
            IssueNotes notes,
            ShownStore store,
            NoteMessages messages,
            Function<Long, Optional<MessageRef>> cards) {
        this.gitlab = gitlab;
        this.notes = notes;
        this.store = store;
        this.messages = messages;
        this.cards = cards;
    }

    void show(long iid) {
        Optional<MessageRef> card = cards.apply(iid);
        if (card.isEmpty()) {
            store.of(iid).stream().filter(shown -> !shown.stands()).forEach(shown -> store.forget(shown.noteId()));
        }
        List<Shown> known = store.of(iid);
        if (known.isEmpty()) {
            return;
        }
        IssueSnapshot issue = gitlab.read(iid);
        if (issue.confidential()) {
            known.forEach(shown -> hide(iid, shown));
        } else {
            compare(issue, card, new Newest(notes.newest(iid), known));
        }
    }

    /** What has become confidential is taken back, whatever else may be going on. */
    private void hide(long iid, Shown shown) {
        if (shown.stands() && !shown.gone()) {
            messages.say(iid, shown, NoteView.confidential());
        } else if (!shown.stands()) {
            store.forget(shown.noteId());
        }
    }

    private void compare(IssueSnapshot issue, Optional<MessageRef> card, Newest newest) {
        for (Shown shown : newest.toBeSeen(card.isPresent())) {
            Optional<WrittenNote> note = newest.note(shown.noteId()).or(() -> older(issue, shown, newest));
            if (note.filter(ShownNotes::isOfPeople).isPresent()) {
                messages.show(issue, card, shown, note.get());
            } else if (!shown.stands()) {
                store.forget(shown.noteId());
            } else if (!shown.gone()) {
                messages.say(issue.iid(), shown.asGone(), NoteView.deleted());
            }
        }
    }

    /** Only one that was hinted at may be older than the newest. */
    private Optional<WrittenNote> older(IssueSnapshot issue, Shown shown, Newest newest) {
        return newest.reaches(shown.noteId()) ? Optional.empty() : notes.read(issue.iid(), shown.noteId());
    }

    private static boolean isOfPeople(WrittenNote note) {
        return note.kind() == WrittenNote.Kind.PUBLIC && !note.own() && !Echo.inNote(note.body());
    }
}
