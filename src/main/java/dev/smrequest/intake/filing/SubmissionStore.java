package dev.smrequest.intake.filing;

import dev.smrequest.intake.AnswersJson;
import dev.smrequest.intake.filing.submission.Filing;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.intake.filing.submission.Urgency;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The table of submissions. Every method works in the caller's transaction. */
public final class SubmissionStore {
    private static final String WAITING = "waiting";
    private static final String FILED = "filed";
    private static final String REFUSED = "refused";

    /** Adds the submission; false when its view was submitted before. */
    boolean add(Connection connection, Submission submission) throws SQLException {
        Submission.Content content = submission.content();
        int added = Sql.update(
                connection,
                "insert into submission (id, root_view, view_id, requester, title, answers, fingerprint, source_channel,"
                        + " source_ts, received_at, urgent_reason, urgent_by, status) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '"
                        + WAITING
                        + "') on conflict do nothing",
                submission.id(),
                content.rootView(),
                content.viewId(),
                content.requester(),
                content.title(),
                AnswersJson.write(content.answers()),
                content.fingerprint(),
                content.source().map(MessageRef::channel).orElse(null),
                content.source().map(MessageRef::ts).orElse(null),
                submission.receivedAt(),
                submission.urgency().map(Urgency::reason).orElse(null),
                submission.urgency().map(Urgency::neededBy).orElse(null));
        return added == 1;
    }

    public Optional<Submission> find(Connection connection, String id) throws SQLException {
        return Sql.first(connection, SubmissionStore::read, "select * from submission where id = ?", id);
    }

    Optional<Submission> findByForm(Connection connection, String rootView) throws SQLException {
        return Sql.first(connection, SubmissionStore::read, "select * from submission where root_view = ?", rootView);
    }

    /** What somebody asked for and GitLab has not got, the newest first. */
    public List<Submission> unfiled(Connection connection, String requester) throws SQLException {
        return Sql.list(
                connection,
                SubmissionStore::read,
                "select * from submission where requester = ? and status <> '" + FILED + "' order by received_at desc",
                requester);
    }

    void attempted(Connection connection, String id, Instant now) throws SQLException {
        Sql.update(
                connection,
                "update submission set attempted_at = coalesce(attempted_at, ?), last_attempt = ? where id = ?",
                now,
                now,
                id);
    }

    /** Forgets a try that surely did not create an issue. */
    void notAttempted(Connection connection, String id) throws SQLException {
        Sql.update(connection, "update submission set attempted_at = null, last_attempt = null where id = ?", id);
    }

    /** Notes what stands in the way; false when that was known already or the submission no longer waits. */
    boolean delayed(Connection connection, String id, String reason) throws SQLException {
        return Sql.update(
                        connection,
                        "update submission set detail = ?, kept_waiting = true where id = ? and status = '" + WAITING
                                + "' and detail is null",
                        reason,
                        id)
                == 1;
    }

    /** Records the issue; false when it was recorded before. */
    boolean filed(Connection connection, String id, long iid, String url) throws SQLException {
        return Sql.update(
                        connection,
                        "update submission set status = '" + FILED
                                + "', detail = null, issue_iid = ?, issue_url = ? where id = ? and status <> '"
                                + FILED + "'",
                        iid,
                        url,
                        id)
                == 1;
    }

    boolean refused(Connection connection, String id, String reason) throws SQLException {
        return Sql.update(
                        connection,
                        "update submission set status = '" + REFUSED
                                + "', detail = ?, kept_waiting = true where id = ? and status = '" + WAITING + "'",
                        reason,
                        id)
                == 1;
    }

    /** Lets a refused submission wait again; false when it is not refused. */
    boolean reopened(Connection connection, String id) throws SQLException {
        return Sql.update(
                        connection,
                        "update submission set status = '" + WAITING + "', detail = null where id = ? and status = '"
                                + REFUSED + "'",
                        id)
                == 1;
    }

    /** Forgets what people wrote in requests filed before; the issue has it. Answers how many. */
    public int forgetFiledBefore(Connection connection, Instant then) throws SQLException {
        return Sql.update(
                connection,
                "update submission set title = '', answers = '{}', urgent_reason = null where status = '" + FILED
                        + "' and received_at < ? and answers <> '{}'",
                then);
    }

    public void viewShown(Connection connection, String id, String hash) throws SQLException {
        Sql.update(connection, "update submission set view_hash = ? where id = ?", hash, id);
    }

    /** Notes that the team was alerted; false when that was noted before. */
    public boolean alerted(Connection connection, String id) throws SQLException {
        return Sql.update(connection, "update submission set alerted = true where id = ? and not alerted", id) == 1;
    }

    private static Submission read(ResultSet row) throws SQLException {
        Submission.Content content = new Submission.Content(
                row.getString("root_view"),
                row.getString("view_id"),
                row.getString("requester"),
                row.getString("title"),
                AnswersJson.read(row.getString("answers")),
                row.getString("fingerprint"),
                source(row.getString("source_channel"), row.getString("source_ts")));
        return new Submission(
                row.getString("id"),
                content,
                urgency(row),
                Sql.instant(row, "received_at").orElseThrow(),
                filing(row),
                new Submission.Shown(
                        Optional.ofNullable(row.getString("view_hash")),
                        row.getBoolean("kept_waiting"),
                        row.getBoolean("alerted")));
    }

    /** The day stays longer than the words. */
    private static Optional<Urgency> urgency(ResultSet row) throws SQLException {
        String reason = Objects.requireNonNullElse(row.getString("urgent_reason"), "");
        return Optional.ofNullable(row.getObject("urgent_by", LocalDate.class)).map(day -> new Urgency(reason, day));
    }

    private static Optional<MessageRef> source(String channel, String ts) {
        return channel == null ? Optional.empty() : Optional.of(new MessageRef(channel, ts));
    }

    private static Optional<Filing.Attempts> attempts(ResultSet row) throws SQLException {
        Optional<Instant> last = Sql.instant(row, "last_attempt");
        return Sql.instant(row, "attempted_at").map(first -> new Filing.Attempts(first, last.orElse(first)));
    }

    private static Filing filing(ResultSet row) throws SQLException {
        return switch (row.getString("status")) {
            case FILED -> new Filing.Filed(row.getLong("issue_iid"), row.getString("issue_url"));
            case REFUSED -> new Filing.Refused(row.getString("detail"));
            default -> new Filing.Waiting(attempts(row), Optional.ofNullable(row.getString("detail")));
        };
    }
}
