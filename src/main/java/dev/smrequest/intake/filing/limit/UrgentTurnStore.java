package dev.smrequest.intake.filing.limit;

import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Who files something urgent at this moment, and what they have filed. Works in the caller's transaction. */
final class UrgentTurnStore {
    /** Waits for whoever has the turn of this person, and has it until the transaction ends. */
    void take(Connection connection, String requester, Instant now) throws SQLException {
        Sql.update(
                connection,
                "insert into urgent_turn (requester, taken_at) values (?, ?) on conflict do nothing",
                requester,
                now);
        Sql.update(connection, "update urgent_turn set taken_at = ? where requester = ?", now, requester);
    }

    int forgetBefore(Connection connection, Instant then) throws SQLException {
        return Sql.update(connection, "delete from urgent_turn where taken_at < ?", then);
    }

    /** When this person's urgent submissions since then were accepted, the earliest first; those GitLab refused are none. */
    List<Instant> accepted(Connection connection, String requester, Instant since) throws SQLException {
        return Sql.list(
                connection,
                row -> Sql.instant(row, "received_at").orElseThrow(),
                "select received_at from submission where requester = ? and received_at > ?"
                        + " and urgent_by is not null and status <> 'refused' order by received_at",
                requester,
                since);
    }
}
