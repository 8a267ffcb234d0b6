package dev.smrequest.ping.record;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Which messages were taken in, and which are no more. Every method works in the caller's transaction. */
public final class HeardStore {
    /** Notes that a message is taken in; false when it was before, or was deleted before it was heard. */
    boolean first(Connection connection, MessageRef message, Instant now) throws SQLException {
        return add(connection, message, now, false);
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

    boolean isKnown(Connection connection, MessageRef message) throws SQLException {
        return deletion(connection, message).isPresent();
    }

    boolean isDeleted(Connection connection, MessageRef message) throws SQLException {
        return deletion(connection, message).orElse(false);
    }

    private static Optional<Boolean> deletion(Connection connection, MessageRef message) throws SQLException {
        return Sql.first(
                connection,
                row -> row.getBoolean("deleted"),
                "select deleted from heard_message where channel = ? and ts = ?",
                message.channel(),
                message.ts());
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
