package dev.smrequest.talk.in;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.note.WrittenNote;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.Spot;
import dev.smrequest.talk.record.Shown;
import dev.smrequest.talk.record.Shown.State;
import dev.smrequest.talk.record.ShownStore;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages that show notes: each note has one or a few, which stand below the card and are edited in place. */
public final class NoteMessages {
    private static final String SUBJECT = "note:";
    private static final Pattern BEGUN = Pattern.compile(SUBJECT + "(\\d{1,18})");

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
        put(issue.iid(), shown.as(State.SHOWN), card, view.of(issue, note));
    }

    /** Says this in place of the note where it stands. What Slack does not let the bot edit is deleted. */
    void say(long iid, Shown shown, Message instead) {
        try {
            put(iid, shown, Optional.empty(), List.of(instead));
        } catch (SlackException e) {
            if (e.retry() != Retry.NEVER) {
                throw e;
            }
            remove(iid, shown);
        }
    }

    /** Deletes whatever stands of the note. */
    void remove(long iid, Shown shown) {
        for (int i = 0; i < shown.messages(); i++) {
            outbox.remove(subject(shown.noteId(), i));
        }
        if (shown.stands()) {
            store.shown(iid, shown.in(0));
        }
    }

    /** The number of the note that begins in the message of this subject. */
    static Optional<Long> begun(String subject) {
        return Optional.of(BEGUN.matcher(subject)).filter(Matcher::matches).map(found -> Long.valueOf(found.group(1)));
    }

    /** First notes how many messages there may be, so that none is forgotten should this end halfway. */
    private void put(long iid, Shown shown, Optional<MessageRef> card, List<Message> parts) {
        int most = Math.max(shown.messages(), parts.size());
        if (most > shown.messages() || shown.is(State.GONE)) {
            store.shown(iid, shown.in(most));
        }
        for (int i = 0; i < parts.size(); i++) {
            Message part = parts.get(i);
            String subject = subject(shown.noteId(), i);
            spot(subject, card).ifPresent(spot -> outbox.show(subject, spot, () -> part));
        }
        for (int i = parts.size(); i < most; i++) {
            outbox.remove(subject(shown.noteId(), i));
        }
        store.shown(iid, shown.in(parts.size()));
    }

    private Optional<Spot> spot(String subject, Optional<MessageRef> card) {
        return outbox.standing(subject).map(ref -> Spot.in(ref.channel())).or(() -> card.map(Spot::below));
    }

    private static String subject(long noteId, int part) {
        return SUBJECT + noteId + (part == 0 ? "" : ":" + (part + 1));
    }
}
