package dev.smrequest.card;

import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What GitLab does not know of a request that has a card. Works in the caller's transaction. */
final class CardStore {
    void add(Connection connection, long iid, String requester) throws SQLException {
        Sql.update(
                connection,
                "insert into card (issue_iid, requester) values (?, ?) on conflict do nothing",
                iid,
                requester);
    }

    boolean exists(Connection connection, long iid) throws SQLException {
        return Sql.first(connection, row -> true, "select 1 from card where issue_iid = ?", iid)
                .isPresent();
    }

    Optional<String> requester(Connection connection, long iid) throws SQLException {
        return Sql.first(
                        connection,
                        row -> Optional.ofNullable(row.getString("requester")),
                        "select requester from card where issue_iid = ?",
                        iid)
                .flatMap(found -> found);
    }

    List<Long> requestedBy(Connection connection, String requester, int most) throws SQLException {
        return Sql.list(
                connection,
                row -> row.getLong("issue_iid"),
                "select issue_iid from card where requester = ? order by issue_iid desc fetch first " + most
                        + " rows only",
                requester);
    }

    /** Notes that the truth of this moment is shown; false when a newer one is shown already. */
    boolean shows(Connection connection, long iid, Instant update) throws SQLException {
        return Sql.update(
                        connection,
                        "update card set shown_update = ? where issue_iid = ?"
                                + " and (shown_update is null or shown_update <= ?)",
                        update,
                        iid,
                        update)
                == 1;
    }
}
