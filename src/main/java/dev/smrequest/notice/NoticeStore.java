package dev.smrequest.notice;

import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.OptionalInt;

/** When the admins last heard of a subject. Works in the caller's transaction. */
final class NoticeStore {
    /**
     * Counts a notice: how many like it were swallowed since the last one told, or empty when this one is to be
     * swallowed too, since one was told after {@code quietSince}.
     */
    OptionalInt admit(Connection connection, String subject, Instant now, Instant quietSince) throws SQLException {
        int first = Sql.update(
                connection,
                "insert into admin_notice (subject, told_at, swallowed) values (?, ?, 0) on conflict do nothing",
                subject,
                now);
        if (first == 1) {
            return OptionalInt.of(0);
        }
        int swallowed = Sql.update(
                connection,
                "update admin_notice set swallowed = swallowed + 1 where subject = ? and told_at > ?",
                subject,
                quietSince);
        return swallowed == 1 ? OptionalInt.empty() : OptionalInt.of(tellAgain(connection, subject, now));
    }

    void forget(Connection connection, String subject) throws SQLException {
        Sql.update(connection, "delete from admin_notice where subject = ?", subject);
    }

    private static int tellAgain(Connection connection, String subject, Instant now) throws SQLException {
        int swallowed = Sql.first(
                        connection,
                        row -> row.getInt("swallowed"),
                        "select swallowed from admin_notice where subject = ?",
                        subject)
                .orElse(0);
        Sql.update(connection, "update admin_notice set told_at = ?, swallowed = 0 where subject = ?", now, subject);
        return swallowed;
    }
}
