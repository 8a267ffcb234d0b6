package dev.smrequest.sync.hook;

import dev.smrequest.sync.Hints;
import dev.smrequest.sync.NoteListener;
import java.sql.Connection;
import java.sql.SQLException;

/** Whom a delivery is told, in the transaction that takes it. */
public record HookListener(Hints hints, NoteListener notes) {
    void tell(Connection transaction, Told told) throws SQLException {
        hints.changed(transaction, told.iid());
        if (told.note().isPresent()) {
            notes.noted(transaction, told.iid(), told.note().getAsLong());
        }
    }
}
