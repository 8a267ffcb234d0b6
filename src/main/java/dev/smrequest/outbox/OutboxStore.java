package dev.smrequest.outbox;

import dev.smrequest.outbox.Outbox.Losses;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Spot;
import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of posted messages. Each method is one transaction. */
public final class OutboxStore {
    private final Transactions transactions;

    public OutboxStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Takes the message for one job until {@code until}; empty while another job has it. */
    Optional<PostedMessage> lease(String subject, Spot spot, Instant now, Instant until) {
        return transactions.in(connection -> {
            Sql.update(
                    connection,
                    "insert into posted_message (subject, channel, thread) values (?, ?, ?) on conflict do nothing",
                    subject,
                    spot.channel(),
                    spot.thread().orElse(null));
            // Not posted anywhere yet: where it is to go may have changed since.
            Sql.update(
                    connection,
                    "update posted_message set channel = ?, thread = ?"
                            + " where subject = ? and ts is null and attempted_at is null",
                    spot.channel(),
                    spot.thread().orElse(null),
                    subject);
            int taken = Sql.update(
                    connection,
                    "update posted_message set leased_until = ?"
                            + " where subject = ? and (leased_until is null or leased_until <= ?)",
                    until,
                    subject,
                    now);
            return taken == 0
                    ? Optional.empty()
                    : Sql.first(
                            connection, OutboxStore::read, "select * from posted_message where subject = ?", subject);
        });
    }

    Optional<PostedMessage> find(String subject) {
        return transactions.in(connection ->
                Sql.first(connection, OutboxStore::read, "select * from posted_message where subject = ?", subject));
    }

    Optional<String> subject(MessageRef ref) {
        return transactions.in(connection -> Sql.first(
                connection,
                row -> row.getString("subject"),
                "select subject from posted_message where channel = ? and ts = ?",
                ref.channel(),
                ref.ts()));
    }

    /** The subjects with this beginning whose message stands somewhere, with where. */
    List<PostedMessage> standing(String subjectPrefix) {
        return transactions.in(connection -> Sql.list(
                connection,
                OutboxStore::read,
                "select * from posted_message where subject like ? and ts is not null order by subject",
                subjectPrefix + "%"));
    }

    /** Forgets messages that are never edited again: those of this kind tried before. */
    public int forgetBefore(String subjectPrefix, Instant then) {
        return transactions.in(connection -> Sql.update(
                connection,
                "delete from posted_message where subject like ? and attempted_at < ?",
                subjectPrefix + "%",
                then));
    }

    /** Ends all leases: for a database that belongs to this process alone, where whoever held them is dead. */
    public void releaseAll() {
        change("update posted_message set leased_until = null where leased_until is not null");
    }

    /** Gives the message back, unless the lease ran out and another job has it now. */
    void release(String subject, Instant until) {
        change("update posted_message set leased_until = null where subject = ? and leased_until = ?", subject, until);
    }

    void attempted(String subject, Instant now) {
        change("update posted_message set attempted_at = ? where subject = ? and attempted_at is null", now, subject);
    }

    /** Forgets a try that surely did not reach Slack. */
    void notAttempted(String subject) {
        change("update posted_message set attempted_at = null where subject = ? and ts is null", subject);
    }

    /** It says something else now, unless it has been deleted meanwhile. */
    void says(String subject, MessageRef ref, String digest) {
        change(
                "update posted_message set digest = ? where subject = ? and channel = ? and ts = ?",
                digest,
                subject,
                ref.channel(),
                ref.ts());
    }

    void stands(String subject, MessageRef ref, String digest) {
        change(
                "update posted_message set channel = ?, ts = ?, digest = ? where subject = ?",
                ref.channel(),
                ref.ts(),
                digest,
                subject);
    }

    void forget(String subject) {
        change("delete from posted_message where subject = ?", subject);
    }

    /** The message was deleted in Slack, where it stood here: the next job posts it anew. */
    void lost(String subject, MessageRef ref, Losses losses) {
        transactions.in(connection -> {
            boolean first = forgetPlace(connection, subject, ref);
            if (first) {
                losses.lost(connection, subject);
            }
            return first;
        });
    }

    /** The message stands somewhere else from now on, where it stood here: the next job posts it there. */
    void left(String subject, MessageRef ref) {
        transactions.in(connection -> forgetPlace(connection, subject, ref));
    }

    private static boolean forgetPlace(Connection connection, String subject, MessageRef ref) throws SQLException {
        return Sql.update(
                        connection,
                        "update posted_message set ts = null, digest = null, attempted_at = null"
                                + " where subject = ? and channel = ? and ts = ?",
                        subject,
                        ref.channel(),
                        ref.ts())
                == 1;
    }

    private void change(String sql, Object... arguments) {
        transactions.in(connection -> Sql.update(connection, sql, arguments));
    }

    private static PostedMessage read(ResultSet row) throws SQLException {
        String channel = row.getString("channel");
        return new PostedMessage(
                row.getString("subject"),
                new Spot(channel, Optional.ofNullable(row.getString("thread"))),
                Optional.ofNullable(row.getString("ts")).map(ts -> new MessageRef(channel, ts)),
                Optional.ofNullable(row.getString("digest")),
                Sql.instant(row, "attempted_at"));
    }
}
