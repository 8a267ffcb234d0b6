package dev.smrequest.talk.in;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.note.WrittenNote;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Spot;
import dev.smrequest.talk.record.ShownStore;
import dev.smrequest.talk.record.ShownStore.Shown;
import java.util.List;
import java.util.Optional;

/** The messages that show notes: each note has one or a few, which stand below the card and are edited in place. */
public final class NoteMessages {
    private static final String SUBJECT = "note:";

    private final Outbox outbox;
    private final ShownStore store;
    private final NoteView view;

    public NoteMessages(Outbox outbox, ShownStore store, NoteView view) {
        this.outbox = outbox;
        this.store = store;
        this.view = view;
    }

    /** Has the note shown as it is, below the card or where it stands already. */
    void show(IssueSnapshot issue, Optional<MessageRef> card, Shown shown, WrittenNote note) {
        put(issue.iid(), new Shown(shown.noteId(), shown.messages(), false), card, view.of(issue, note));
    }

    /** Says this in place of the note where it stands. */
    void say(long iid, Shown shown, Message instead) {
        put(iid, shown, Optional.empty(), List.of(instead));
    }

    /** First notes how many messages there may be, so that none is forgotten should this end halfway. */
    private void put(long iid, Shown shown, Optional<MessageRef> card, List<Message> parts) {
        int most = Math.max(shown.messages(), parts.size());
        if (most > shown.messages() || shown.gone()) {
            store.shown(iid, new Shown(shown.noteId(), most, shown.gone()));
        }
        for (int i = 0; i < parts.size(); i++) {
            Message part = parts.get(i);
            String subject = subject(shown.noteId(), i);
            spot(subject, card).ifPresent(spot -> outbox.show(subject, spot, () -> part));
        }
        for (int i = parts.size(); i < most; i++) {
            outbox.remove(subject(shown.noteId(), i));
        }
        store.shown(iid, new Shown(shown.noteId(), parts.size(), shown.gone()));
    }

    private Optional<Spot> spot(String subject, Optional<MessageRef> card) {
        return outbox.standing(subject).map(ref -> Spot.in(ref.channel())).or(() -> card.map(Spot::below));
    }

    private static String subject(long noteId, int part) {
        return SUBJECT + noteId + (part == 0 ? "" : ":" + (part + 1));
    }
}
