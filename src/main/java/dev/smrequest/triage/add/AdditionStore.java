package dev.smrequest.triage.add;

import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import dev.smrequest.store.json.StoredJson;
import dev.smrequest.triage.news.NoteAttempts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The table of messages to be added to requests. */
public final class AdditionStore implements NoteAttempts {
    private final Transactions transactions;
    private final Clock clock;

    public AdditionStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    void add(Addition addition) {
        change(
                "insert into addition (id, source, created_at) values (?, ?, ?)",
                addition.id(),
                StoredJson.write(addition.source()),
                clock.instant());
    }

    /** Keeps what was chosen; false when something was chosen before, as a form acts once. */
    boolean choose(Connection connection, String id, Addition.Wish wish) throws SQLException {
        return Sql.update(
                        connection,
                        "update addition set wish = ? where id = ? and wish is null",
                        StoredJson.write(wish),
                        id)
                == 1;
    }

    Optional<Addition> find(String id) {
        return transactions.in(
                connection -> Sql.first(connection, AdditionStore::read, "select * from addition where id = ?", id));
    }

    void written(String id) {
        change("update addition set written = true where id = ?", id);
    }

    /** Forgets what was begun before. */
    public void forgetBefore(Instant moment) {
        change("delete from addition where created_at < ?", moment);
    }

    @Override
    public Optional<Instant> earlier(String id) {
        return transactions
                .in(connection -> Sql.first(
                        connection,
                        row -> Sql.instant(row, "noted_at"),
                        "select noted_at from addition where id = ?",
                        id))
                .flatMap(noted -> noted);
    }

    @Override
    public void begin(String id) {
        change("update addition set noted_at = coalesce(noted_at, ?) where id = ?", clock.instant(), id);
    }

    @Override
    public void forget(String id) {
        change("update addition set noted_at = null where id = ?", id);
    }

    private void change(String sql, Object... arguments) {
        transactions.in(connection -> Sql.update(connection, sql, arguments));
    }

    private static Addition read(ResultSet row) throws SQLException {
        return new Addition(
                row.getString("id"),
                StoredJson.read(row.getString("source"), Addition.Source.class),
                Optional.ofNullable(row.getString("wish")).map(json -> StoredJson.read(json, Addition.Wish.class)),
                row.getBoolean("written"));
    }
}
