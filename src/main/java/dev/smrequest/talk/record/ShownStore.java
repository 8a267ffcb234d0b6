package dev.smrequest.talk.record;

import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import dev.smrequest.talk.record.Shown.State;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table of notes that are shown, or are to be looked at. */
public final class ShownStore {
    private static final String WAITS = "messages = 0 and state = 'SHOWN'";

    private final Transactions transactions;

    public ShownStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Notes that this note is to be looked at. Works in the caller's transaction. */
    public void want(Connection connection, long iid, long noteId) throws SQLException {
        Sql.update(
                connection,
                "insert into talk_note (note_id, issue_iid, messages) values (?, ?, 0) on conflict do nothing",
                noteId,
                iid);
    }

    /** Whether a note of this request stands, or is to be looked at. Works in the caller's transaction. */
    public boolean any(Connection connection, long iid) throws SQLException {
        return Sql.first(
                        connection,
                        row -> true,
                        "select 1 from talk_note where issue_iid = ? and (messages > 0 or " + WAITS + ")",
                        iid)
                .isPresent();
    }

    /** All notes of a request, the oldest first. */
    public List<Shown> of(long iid) {
        return transactions.in(connection -> Sql.list(
                connection,
                row -> new Shown(row.getLong("note_id"), row.getInt("messages"), State.valueOf(row.getString("state"))),
                "select * from talk_note where issue_iid = ? order by note_id",
                iid));
    }

    /** Keeps how the note is shown from now on; one that somebody does not want stays unwanted. */
    public void shown(long iid, Shown shown) {
        transactions.in(connection -> {
            want(connection, iid, shown.noteId());
            return Sql.update(
                    connection,
                    "update talk_note set messages = ?, state = case when state = ? then state else ? end"
                            + " where note_id = ?",
                    shown.messages(),
                    State.UNWANTED.name(),
                    shown.state().name(),
                    shown.noteId());
        });
    }

    /** Notes that somebody does not want the note, and answers whose it is if it stands. In the caller's transaction. */
    public Optional<Long> unwanted(Connection connection, long noteId) throws SQLException {
        Sql.update(
                connection,
                "update talk_note set state = ? where note_id = ? and messages > 0",
                State.UNWANTED.name(),
                noteId);
        return Sql.first(
                connection,
                row -> row.getLong("issue_iid"),
                "select issue_iid from talk_note where note_id = ? and messages > 0",
                noteId);
    }

    /** The note is none to be shown. */
    public void forget(long noteId) {
        transactions.in(connection -> Sql.update(connection, "delete from talk_note where note_id = ?", noteId));
    }

    /** Forgets what of this request is to be looked at. Works in the caller's transaction. */
    public int forgetWaiting(Connection connection, long iid) throws SQLException {
        return Sql.update(connection, "delete from talk_note where issue_iid = ? and " + WAITS, iid);
    }
}
