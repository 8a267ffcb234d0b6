package dev.smrequest.news.follow;

import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The table of who follows which request. Every method works in the caller's transaction. */
public final class FollowerStore {
    void add(Connection connection, long iid, String userId, Instant now) throws SQLException {
        Sql.update(
                connection,
                "insert into follower (issue_iid, user_id, since) values (?, ?, ?) on conflict do nothing",
                iid,
                userId,
                now);
    }

    void remove(Connection connection, long iid, String userId) throws SQLException {
        Sql.update(connection, "delete from follower where issue_iid = ? and user_id = ?", iid, userId);
    }

    /** Who follows a request, the longest first. */
    public List<String> of(Connection connection, long iid) throws SQLException {
        return Sql.list(
                connection,
                row -> row.getString("user_id"),
                "select user_id from follower where issue_iid = ? order by since, user_id",
                iid);
    }

    /** The numbers of what somebody follows, the newest first, at most so many. */
    public List<Long> followedBy(Connection connection, String userId, int most) throws SQLException {
        return Sql.list(
                connection,
                row -> row.getLong("issue_iid"),
                "select issue_iid from follower where user_id = ? order by issue_iid desc fetch first " + most
                        + " rows only",
                userId);
    }
}
