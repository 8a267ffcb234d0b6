package dev.smrequest.triage.standup.walk;

import dev.smrequest.store.Sql;
import dev.smrequest.store.json.StoredJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of walks. Every method works in the caller's transaction. */
public final class WalkStore {
    void add(Connection connection, Walk walk, Instant now) throws SQLException {
        Sql.update(
                connection,
                "insert into standup_walk (id, owner, content, version, touched_at) values (?, ?, ?, ?, ?)",
                walk.id(),
                walk.owner(),
                StoredJson.write(walk.content()),
                walk.version(),
                now);
    }

    Optional<Walk> find(Connection connection, String id) throws SQLException {
        return Sql.first(connection, WalkStore::read, "select * from standup_walk where id = ?", id);
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Optional<Walk> lock(Connection connection, String id) throws SQLException {
        return Sql.first(connection, WalkStore::read, "select * from standup_walk where id = ? for update", id);
    }

    void change(Connection connection, Walk walk, Walk.Content content, Instant now) throws SQLException {
        Sql.update(
                connection,
                "update standup_walk set content = ?, version = version + 1, touched_at = ? where id = ?",
                StoredJson.write(content),
                now,
                walk.id());
    }

    /** The walks nobody has touched since. */
    List<Walk> untouchedSince(Connection connection, Instant then) throws SQLException {
        return Sql.list(connection, WalkStore::read, "select * from standup_walk where touched_at < ?", then);
    }

    /** Forgets walks that were not touched since; answers how many. */
    public int forgetBefore(Connection connection, Instant then) throws SQLException {
        return Sql.update(connection, "delete from standup_walk where touched_at < ?", then);
    }

    private static Walk read(java.sql.ResultSet row) throws SQLException {
        return new Walk(
                row.getString("id"),
                row.getString("owner"),
                StoredJson.read(row.getString("content"), Walk.Content.class),
                row.getInt("version"));
    }
}
