package dev.smrequest.triage.question.news;

import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import dev.smrequest.triage.news.NoteAttempts;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** {@link NoteAttempts} in a table of their own. Each method is one transaction. */
public final class CommentAttemptStore implements NoteAttempts {
    private final Transactions transactions;
    private final Clock clock;

    public CommentAttemptStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> earlier(String comment) {
        return transactions
                .in(connection -> Sql.first(
                        connection,
                        row -> Sql.instant(row, "attempted_at"),
                        "select attempted_at from comment_attempt where id = ?",
                        comment))
                .flatMap(attempted -> attempted);
    }

    @Override
    public void begin(String comment) {
        change(
                "insert into comment_attempt (id, attempted_at) values (?, ?) on conflict do nothing",
                comment,
                clock.instant());
    }

    @Override
    public void forget(String comment) {
        change("delete from comment_attempt where id = ?", comment);
    }

    /** Forgets tries of before. */
    public void forgetBefore(Instant then) {
        change("delete from comment_attempt where attempted_at < ?", then);
    }

    private void change(String sql, Object... arguments) {
        transactions.in(connection -> Sql.update(connection, sql, arguments));
    }
}
