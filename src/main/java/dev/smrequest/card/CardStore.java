package dev.smrequest.card;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.store.Sql;
import dev.smrequest.store.json.StoredJson;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which requests have a card, and what GitLab does not know of them. Works in the caller's transaction. */
final class CardStore {
    /**
     * A request with a card: who asked, how GitLab had it and when, whether GitLab cannot tell now, and how often somebody
     * deleted the card.
     */
    record Row(
            Optional<String> requester,
            Optional<IssueSnapshot> seen,
            Optional<Instant> seenAt,
            boolean stale,
            int deletions) {
        /** Somebody deleted it, and again after it was posted anew: nobody wants it. */
        boolean unwanted() {
            return deletions > 1;
        }
    }

    /** Gives a request a card; who asked is kept once it is known. */
    void add(Connection connection, long iid, Optional<String> requester) throws SQLException {
        Sql.update(connection, "insert into card (issue_iid) values (?) on conflict do nothing", iid);
        Sql.update(
                connection,
                "update card set requester = ? where issue_iid = ? and requester is null",
                requester.orElse(null),
                iid);
    }

    Optional<Row> find(Connection connection, long iid) throws SQLException {
        return Sql.first(connection, CardStore::read, "select * from card where issue_iid = ?", iid);
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Optional<Row> lock(Connection connection, long iid) throws SQLException {
        return Sql.first(connection, CardStore::read, "select * from card where issue_iid = ? for update", iid);
    }

    List<Long> requestedBy(Connection connection, String requester, int most) throws SQLException {
        return Sql.list(
                connection,
                row -> row.getLong("issue_iid"),
                "select issue_iid from card where requester = ? order by issue_iid desc fetch first " + most
                        + " rows only",
                requester);
    }

    /** Notes how GitLab has the request now. */
    void seen(Connection connection, IssueSnapshot issue, Instant now) throws SQLException {
        Sql.update(
                connection,
                "update card set seen = ?, seen_at = ?, stale = false where issue_iid = ?",
                StoredJson.write(issue),
                now,
                issue.iid());
    }

    /** Notes that GitLab cannot tell now; false when that is noted, or when there is nothing to show instead. */
    boolean stale(Connection connection, long iid) throws SQLException {
        return Sql.update(
                        connection,
                        "update card set stale = true where issue_iid = ? and seen is not null and stale = false",
                        iid)
                == 1;
    }

    /** Notes that somebody deleted the card. */
    void deleted(Connection connection, long iid) throws SQLException {
        Sql.update(connection, "update card set deletions = deletions + 1 where issue_iid = ?", iid);
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

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                Optional.ofNullable(row.getString("requester")),
                Optional.ofNullable(row.getString("seen")).map(json -> StoredJson.read(json, IssueSnapshot.class)),
                Sql.instant(row, "seen_at"),
                row.getBoolean("stale"),
                row.getInt("deletions"));
    }
}
