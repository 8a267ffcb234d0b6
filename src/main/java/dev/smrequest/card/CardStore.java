package dev.smrequest.card;

import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/** What GitLab does not know of a request that has a card. Works in the caller's transaction. */
final class CardStore {
    void add(Connection connection, long iid, String requester) throws SQLException {
        Sql.update(
                connection,
                "insert into card (issue_iid, requester) values (?, ?) on conflict do nothing",
                iid,
                requester);
    }

    String requester(Connection connection, long iid) throws SQLException {
        return Sql.first(
                        connection,
                        row -> row.getString("requester"),
                        "select requester from card where issue_iid = ?",
                        iid)
                .orElseThrow();
    }
}
