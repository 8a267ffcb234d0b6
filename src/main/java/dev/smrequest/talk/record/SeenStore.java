package dev.smrequest.talk.record;

import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The table of how far the notes of each request were looked at, by GitLab's clock and by its count of comments. */
public final class SeenStore {
    private final Transactions transactions;

    public SeenStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Begins to count for a request, unless it is counted already. Works in the caller's transaction. */
    public void begin(Connection connection, long iid, int comments, Instant since) throws SQLException {
        Sql.update(
                connection,
                "insert into talk_seen (issue_iid, comments, since) values (?, ?, ?) on conflict do nothing",
                iid,
                comments,
                since);
    }

    /** How many comments were counted last; empty for a request that is not counted. In the caller's transaction. */
    public Optional<Integer> comments(Connection connection, long iid) throws SQLException {
        return Sql.first(
                connection, row -> row.getInt("comments"), "select comments from talk_seen where issue_iid = ?", iid);
    }

    /** Notes that there are so many comments now, which are to be looked at. Works in the caller's transaction. */
    public void due(Connection connection, long iid, int comments) throws SQLException {
        Sql.update(connection, "update talk_seen set comments = ?, due = true where issue_iid = ?", comments, iid);
    }

    /** Whether there are comments to look at. */
    public boolean isDue(long iid) {
        return transactions.in(connection -> Sql.first(
                        connection, row -> row.getBoolean("due"), "select due from talk_seen where issue_iid = ?", iid)
                .orElse(false));
    }

    /** Up to when notes were looked at; the end of time where nobody counts. */
    public Instant since(long iid) {
        return transactions.in(connection -> Sql.first(
                        connection,
                        row -> Sql.instant(row, "since"),
                        "select since from talk_seen where issue_iid = ?",
                        iid)
                .flatMap(found -> found)
                .orElse(Instant.MAX));
    }

    /** All notes up to then were looked at. */
    public void seen(long iid, int comments, Instant until) {
        transactions.in(connection -> Sql.update(
                connection,
                "update talk_seen set comments = ?, since = ?, due = false where issue_iid = ? and since <= ?",
                comments,
                until,
                iid,
                until));
    }

    /** There is no place to show what was to be looked at. Works in the caller's transaction. */
    public int forgetDue(Connection connection, long iid) throws SQLException {
        return Sql.update(connection, "update talk_seen set due = false where issue_iid = ?", iid);
    }
}
