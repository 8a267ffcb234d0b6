package dev.smrequest.ping.record;

import dev.smrequest.ping.record.PingJobs.Below;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Which messages were taken in, and which are no more. Every method works in the caller's transaction. */
public final class HeardStore {
    /** Notes that a message is taken in; false when it was before, or was deleted before it was heard. */
    boolean first(Connection connection, MessageRef message, Instant now) throws SQLException {
        return add(connection, message, now, false);
    }

    /** The same for what somebody wrote in the thread that begins there. */
    boolean firstBelow(Connection connection, Below below, Instant now) throws SQLException {
        MessageRef message = new MessageRef(below.channel(), below.ts());
        boolean first = first(connection, message, now);
        if (first) {
            Sql.update(
                    connection,
                    "update heard_message set thread = ?, author = ? where channel = ? and ts = ?",
                    below.thread(),
                    below.author(),
                    below.channel(),
                    below.ts());
        }
        return first;
    }

    /** What people wrote in the thread of a call after it, and is still there. */
    List<Below> after(Connection connection, Call call) throws SQLException {
        return Sql.list(
                connection,
                row -> new Below(
                        row.getString("channel"),
                        row.getString("thread"),
                        row.getString("ts"),
                        row.getString("author")),
                "select * from heard_message where channel = ? and thread = ? and ts > ? and not deleted order by ts",
                call.message().channel(),
                call.thread(),
                call.message().ts());
    }

    /** Notes that a message is no more, whether it was taken in or not. */
    void deleted(Connection connection, MessageRef message, Instant now) throws SQLException {
        if (!add(connection, message, now, true)) {
            Sql.update(
                    connection,
                    "update heard_message set deleted = true where channel = ? and ts = ?",
                    message.channel(),
                    message.ts());
        }
    }

    /** Whether a message is no more; if not, nobody notes that it is before this transaction ends. */
    boolean isDeleted(Connection connection, MessageRef message) throws SQLException {
        return Sql.first(
                        connection,
                        row -> row.getBoolean("deleted"),
                        "select deleted from heard_message where channel = ? and ts = ? for update",
                        message.channel(),
                        message.ts())
                .orElse(false);
    }

    /** Forgets messages heard before; answers how many. */
    public int forgetBefore(Connection connection, Instant then) throws SQLException {
        return Sql.update(connection, "delete from heard_message where heard_at < ?", then);
    }

    private static boolean add(Connection connection, MessageRef message, Instant now, boolean deleted)
            throws SQLException {
        return Sql.update(
                        connection,
                        "insert into heard_message (channel, ts, heard_at, deleted) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        message.channel(),
                        message.ts(),
                        now,
                        deleted)
                == 1;
    }
}
