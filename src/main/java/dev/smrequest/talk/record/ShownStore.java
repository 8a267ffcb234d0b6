package dev.smrequest.talk.record;

import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The table of notes that are shown, or are to be looked at. */
public final class ShownStore {
    private final Transactions transactions;

    public ShownStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A note, shown in so many messages; {@code gone} is one that GitLab showed the bot no more. */
    public record Shown(long noteId, int messages, boolean gone) {
        public boolean stands() {
            return messages > 0;
        }

        public Shown asGone() {
            return new Shown(noteId, messages, true);
        }
    }

    /** Notes that this note is to be looked at. Works in the caller's transaction. */
    public void want(Connection connection, long iid, long noteId) throws SQLException {
        Sql.update(
                connection,
                "insert into talk_note (note_id, issue_iid, messages) values (?, ?, 0) on conflict do nothing",
                noteId,
                iid);
    }

    /** Whether notes of this request are shown. Works in the caller's transaction. */
    public boolean any(Connection connection, long iid) throws SQLException {
        return Sql.first(connection, row -> true, "select 1 from talk_note where issue_iid = ?", iid)
                .isPresent();
    }

    /** All notes of a request, the oldest first. */
    public List<Shown> of(long iid) {
        return transactions.in(connection -> Sql.list(
                connection,
                row -> new Shown(row.getLong("note_id"), row.getInt("messages"), row.getBoolean("gone")),
                "select * from talk_note where issue_iid = ? order by note_id",
                iid));
    }

    /** The note is shown in this many messages from now on. */
    public void shown(long iid, Shown shown) {
        transactions.in(connection -> {
            want(connection, iid, shown.noteId());
            return Sql.update(
                    connection,
                    "update talk_note set messages = ?, gone = ? where note_id = ?",
                    shown.messages(),
                    shown.gone(),
                    shown.noteId());
        });
    }

    /** The note is none to be shown. */
    public void forget(long noteId) {
        transactions.in(connection -> Sql.update(connection, "delete from talk_note where note_id = ?", noteId));
    }
}
