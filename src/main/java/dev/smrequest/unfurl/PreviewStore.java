package dev.smrequest.unfurl;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The table of which message last showed a request in a channel. */
public final class PreviewStore {
    private final Transactions transactions;

    public PreviewStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The requests that this message shows. */
    List<Long> of(Connection connection, MessageRef message) throws SQLException {
        return Sql.list(
                connection,
                row -> row.getLong("issue_iid"),
                "select issue_iid from link_preview where channel = ? and message_ts = ?",
                message.channel(),
                message.ts());
    }

    /** Takes a request for this message; false when another has shown it in the channel since {@code before}. */
    boolean claim(Connection connection, MessageRef message, long iid, Instant now, Instant before)
            throws SQLException {
        int added = Sql.update(
                connection,
                "insert into link_preview (channel, issue_iid, message_ts, shown_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                message.channel(),
                iid,
                message.ts(),
                now);
        return added == 1
                || Sql.update(
                                connection,
                                "update link_preview set message_ts = ?, shown_at = ?"
                                        + " where channel = ? and issue_iid = ? and shown_at <= ?",
                                message.ts(),
                                now,
                                message.channel(),
                                iid,
                                before)
                        == 1;
    }

    /** Lets go of a request that this message does not show after all. */
    void release(MessageRef message, long iid) {
        transactions.in(connection -> release(connection, message, iid));
    }

    int release(Connection connection, MessageRef message, long iid) throws SQLException {
        return Sql.update(
                connection,
                "delete from link_preview where channel = ? and message_ts = ? and issue_iid = ?",
                message.channel(),
                message.ts(),
                iid);
    }

    /** Forgets what was shown before, locked in the order in which messages claim it. */
    public void forgetBefore(Instant moment) {
        transactions.in(connection -> {
            Sql.list(
                    connection,
                    row -> row.getLong("issue_iid"),
                    "select channel, issue_iid from link_preview where shown_at < ? order by channel, issue_iid for update",
                    moment);
            return Sql.update(connection, "delete from link_preview where shown_at < ?", moment);
        });
    }
}
