package dev.smrequest.sync;

import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** How far sweeps have come, and when the first one began. Works in the caller's transaction. */
public final class MarkStore {
    private static final String ONLY = "sweep";

    /** How far the last sweep came; this moment when there was none. */
    Instant begin(Connection connection, Instant now) throws SQLException {
        Sql.update(
                connection,
                "insert into sync_mark (name, since, reached) values (?, ?, ?) on conflict do nothing",
                ONLY,
                now,
                now);
        return read(connection, "reached").orElse(now);
    }

    /** A sweep that came so far has ended. */
    int ended(Connection connection, Instant reached, Instant now) throws SQLException {
        return Sql.update(
                connection, "update sync_mark set reached = ?, swept_at = ? where name = ?", reached, now, ONLY);
    }

    /** When the last sweep ended; empty when none did. */
    Optional<Instant> swept(Connection connection) throws SQLException {
        return read(connection, "swept_at");
    }

    /** Since when requests that are born in GitLab concern the bot; empty before the first sweep. */
    public Optional<Instant> since(Connection connection) throws SQLException {
        return read(connection, "since");
    }

    private static Optional<Instant> read(Connection connection, String column) throws SQLException {
        return Sql.first(
                        connection,
                        row -> Sql.instant(row, column),
                        "select " + column + " from sync_mark where name = ?",
                        ONLY)
                .flatMap(found -> found);
    }
}
