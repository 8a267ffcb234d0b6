package dev.smrequest.sync.hook;

import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of deliveries taken. Works in the caller's transaction. */
public final class DeliveryStore {
    /** Copies that come sooner are not noted: they would all wait for one row. */
    private static final Duration LATER = Duration.ofMinutes(1);

    /** Notes a delivery under its fingerprint; false when it is there already, and then it came last now. */
    boolean claim(Connection connection, String fingerprint, boolean ofIssue, Instant now) throws SQLException {
        boolean first = Sql.update(
                        connection,
                        "insert into hook_delivery (digest, of_issue, received_at) values (?, ?, ?)"
                                + " on conflict do nothing",
                        fingerprint,
                        ofIssue,
                        now)
                == 1;
        if (!first) {
            Sql.update(
                    connection,
                    "update hook_delivery set received_at = ? where digest = ? and received_at < ?",
                    now,
                    fingerprint,
                    now.minus(LATER));
        }
        return first;
    }

    /** When the last one came; empty when none ever did. */
    public Optional<Instant> last(Connection connection) throws SQLException {
        return Sql.first(connection, DeliveryStore::last, "select max(received_at) as last from hook_delivery")
                .flatMap(found -> found);
    }

    /** When the last one came that told of issues themselves, or of comments. */
    public Optional<Instant> last(Connection connection, boolean ofIssue) throws SQLException {
        return Sql.first(
                        connection,
                        DeliveryStore::last,
                        "select max(received_at) as last from hook_delivery where of_issue = ?",
                        ofIssue)
                .flatMap(found -> found);
    }

    /** Forgets what came earlier, except the last of each kind. */
    public int forgetBefore(Connection connection, Instant moment) throws SQLException {
        int forgotten = 0;
        for (boolean ofIssue : List.of(true, false)) {
            Optional<Instant> last = last(connection, ofIssue);
            if (last.isPresent()) {
                forgotten += Sql.update(
                        connection,
                        "delete from hook_delivery where of_issue = ? and received_at < ?",
                        ofIssue,
                        last.get().isBefore(moment) ? last.get() : moment);
            }
        }
        return forgotten;
    }

    private static Optional<Instant> last(ResultSet row) throws SQLException {
        return Sql.instant(row, "last");
    }
}
