package dev.smrequest.news.told;

import dev.smrequest.news.told.Told.Gathered;
import dev.smrequest.store.Sql;
import dev.smrequest.store.json.StoredJson;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The table of what people were told. Every method works in the caller's transaction. */
public final class ToldStore {
    /** Notes a request at first sight; false when it is there already. */
    public boolean add(Connection connection, long iid, Standing standing, Optional<String> firstMessage, Instant now)
            throws SQLException {
        return Sql.update(
                        connection,
                        "insert into issue_told (issue_iid, standing, version, told_at, first_message)"
                                + " values (?, ?, 0, ?, ?) on conflict do nothing",
                        iid,
                        StoredJson.write(standing),
                        now,
                        firstMessage.orElse(null))
                == 1;
    }

    /** Names the message that told of the filing, where none is named yet. */
    public void begunBy(Connection connection, long iid, String firstMessage) throws SQLException {
        Sql.update(
                connection,
                "update issue_told set first_message = ? where issue_iid = ? and first_message is null",
                firstMessage,
                iid);
    }

    public Optional<Told> find(Connection connection, long iid) throws SQLException {
        return Sql.first(connection, ToldStore::read, "select * from issue_told where issue_iid = ?", iid);
    }

    /** The same, and nobody else changes it before this transaction ends. */
    public Optional<Told> lock(Connection connection, long iid) throws SQLException {
        return Sql.first(connection, ToldStore::read, "select * from issue_told where issue_iid = ? for update", iid);
    }

    public void gather(Connection connection, long iid, Gathered gathered) throws SQLException {
        Sql.update(
                connection,
                "update issue_told set gathered = ?, seen_update = ? where issue_iid = ?",
                StoredJson.write(gathered),
                gathered.issue().updatedAt(),
                iid);
    }

    /** Notes what is told now; nothing is gathered any more. */
    public void told(Connection connection, long iid, Standing standing, Instant now) throws SQLException {
        Sql.update(
                connection,
                "update issue_told set standing = ?, version = version + 1, told_at = ?, gathered = null"
                        + " where issue_iid = ?",
                StoredJson.write(standing),
                now,
                iid);
    }

    /** Ends a gathering without telling: what was told before stays. */
    public void abandon(Connection connection, long iid, int version) throws SQLException {
        Sql.update(
                connection,
                "update issue_told set version = version + 1, gathered = null where issue_iid = ? and version = ?",
                iid,
                version);
    }

    private static Told read(ResultSet row) throws SQLException {
        return new Told(
                row.getLong("issue_iid"),
                StoredJson.read(row.getString("standing"), Standing.class),
                row.getInt("version"),
                Sql.instant(row, "told_at").orElseThrow(),
                Sql.instant(row, "seen_update"),
                Optional.ofNullable(row.getString("first_message")),
                Optional.ofNullable(row.getString("gathered")).map(json -> StoredJson.read(json, Gathered.class)));
    }
}
