package dev.smrequest.news.preference;

import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The table of preferences. Every method works in the caller's transaction. */
public final class PreferenceStore {
    Optional<String> find(Connection connection, String userId) throws SQLException {
        return Sql.first(
                connection,
                row -> row.getString("choice"),
                "select choice from news_preference where user_id = ?",
                userId);
    }

    void set(Connection connection, String userId, String choice) throws SQLException {
        Sql.update(
                connection,
                "insert into news_preference (user_id, choice) values (?, ?) on conflict do nothing",
                userId,
                choice);
        Sql.update(connection, "update news_preference set choice = ? where user_id = ?", choice, userId);
    }
}
