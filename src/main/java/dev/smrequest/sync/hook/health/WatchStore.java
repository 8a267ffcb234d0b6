package dev.smrequest.sync.hook.health;

import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Since when sweeps have found what no webhook told. Works in the caller's transaction. */
final class WatchStore {
    private static final String ONLY = "missed";

    /** Notes it, unless it was noted after {@code lastDelivery} already. */
    void missed(Connection connection, Instant now, Optional<Instant> lastDelivery) throws SQLException {
        Sql.update(
                connection,
                "insert into hook_watch (name, missed_since) values (?, ?) on conflict do nothing",
                ONLY,
                now);
        if (lastDelivery.isPresent()) {
            Sql.update(
                    connection,
                    "update hook_watch set missed_since = ? where name = ? and missed_since <= ?",
                    now,
                    ONLY,
                    lastDelivery.get());
        }
    }

    Optional<Instant> missedSince(Connection connection) throws SQLException {
        return Sql.first(
                        connection,
                        row -> Sql.instant(row, "missed_since"),
                        "select missed_since from hook_watch where name = ?",
                        ONLY)
                .flatMap(found -> found);
    }
}
