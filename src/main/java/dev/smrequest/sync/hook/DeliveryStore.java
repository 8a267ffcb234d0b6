package dev.smrequest.sync.hook;

import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The table of deliveries taken. Works in the caller's transaction. */
public final class DeliveryStore {
    /** Notes a delivery under its digest; false when it is there already. */
    boolean claim(Connection connection, String digest, Instant now) throws SQLException {
        return Sql.update(
                        connection,
                        "insert into hook_delivery (digest, received_at) values (?, ?) on conflict do nothing",
                        digest,
                        now)
                == 1;
    }

    /** When the last one came; empty when none did, or long ago. */
    public Optional<Instant> last(Connection connection) throws SQLException {
        return Sql.first(
                        connection,
                        row -> Sql.instant(row, "last"),
                        "select max(received_at) as last from hook_delivery")
                .flatMap(found -> found);
    }

    public int forgetBefore(Connection connection, Instant moment) throws SQLException {
        return Sql.update(connection, "delete from hook_delivery where received_at < ?", moment);
    }
}
