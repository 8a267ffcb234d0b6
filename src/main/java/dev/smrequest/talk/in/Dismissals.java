package dev.smrequest.talk.in;

import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.store.Transactions;
import dev.smrequest.talk.record.ShownStore;
import java.util.Optional;

/** Hears that somebody deleted a message that shows a note: what is left of it goes too, and it does not come back. */
public final class Dismissals {
    private final Transactions transactions;
    private final Outbox outbox;
    private final ShownStore store;
    private final NoteHints hints;

    public Dismissals(Transactions transactions, Outbox outbox, ShownStore store, NoteHints hints) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.store = store;
        this.hints = hints;
    }

    /** Of any message; the bot itself deletes none in which a note begins. */
    public void deleted(MessageRef message) {
        Optional<Long> note = outbox.subject(message).flatMap(NoteMessages::begun);
        if (note.isPresent()) {
            transactions.in(connection -> {
                Optional<Long> iid = store.unwanted(connection, note.get());
                iid.ifPresent(number -> hints.look(connection, number));
                return iid;
            });
        }
    }
}
