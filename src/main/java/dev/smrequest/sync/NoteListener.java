package dev.smrequest.sync;

import java.sql.Connection;
import java.sql.SQLException;

/** Hears, in the transaction that takes in the delivery, that a note of an issue was written or edited. */
@FunctionalInterface
public interface NoteListener {
    /** For a bot that shows no notes. */
    NoteListener NONE = (transaction, iid, noteId) -> {};

    /** The note may be anybody's, internal, or gone by now: it is a hint to look, as all that webhooks tell. */
    void noted(Connection transaction, long iid, long noteId) throws SQLException;
}
