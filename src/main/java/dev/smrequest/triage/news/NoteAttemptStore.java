package dev.smrequest.triage.news;

import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** {@link NoteAttempts} in the table of acts. Each method is one transaction. */
public final class NoteAttemptStore implements NoteAttempts {
    private final Transactions transactions;
    private final Clock clock;

    public NoteAttemptStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> earlier(String act) {
        return transactions
                .in(connection -> Sql.first(
                        connection, row -> Sql.instant(row, "noted_at"), "select noted_at from act where id = ?", act))
                .flatMap(noted -> noted);
    }

    @Override
    public void begin(String act) {
        change("update act set noted_at = coalesce(noted_at, ?) where id = ?", clock.instant(), act);
    }

    @Override
    public void forget(String act) {
        change("update act set noted_at = null where id = ?", act);
    }

    private void change(String sql, Object... arguments) {
        transactions.in(connection -> Sql.update(connection, sql, arguments));
    }
}
