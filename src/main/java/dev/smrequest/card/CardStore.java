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
     * A request with a card: who asked, how GitLab had it when the bot last looked and when that was, whether GitLab cannot
     * tell now, and how often somebody deleted the card.
     */
    record Row(
            Optional<String> requester,
            Optional<IssueSnapshot> seen,
            Optional<Instant> seenAt,
            boolean stale,
            int deletions) {
        /** How GitLab had it; empty when that was read before this moment. */
        Optional<IssueSnapshot> seenSince(Instant moment) {
            return seen.filter(issue -> seenAt.filter(at -> at.isAfter(moment)).isPresent());
        }

        /** The newer one of this and what is known already: GitLab's copies may lag behind. */
        IssueSnapshot newest(IssueSnapshot issue) {
            return seen.filter(known -> known.updatedAt().isAfter(issue.updatedAt()))
                    .orElse(issue);
        }

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

    /** Notes that the card could not be shown. */
    int owe(Connection connection, long iid) throws SQLException {
        return Sql.update(connection, "update card set owed = true where issue_iid = ?", iid);
    }

    /** Some cards that could not be shown, which are not owed any more. */
    List<Long> takeOwed(Connection connection, int most) throws SQLException {
        List<Long> owed = Sql.list(
                connection,
                row -> row.getLong("issue_iid"),
                "select issue_iid from card where owed = true order by issue_iid fetch first " + most + " rows only");
        for (long iid : owed) {
            Sql.update(connection, "update card set owed = false where issue_iid = ?", iid);
        }
        return owed;
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
