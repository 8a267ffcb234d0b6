package dev.smrequest.triage.question;

import dev.smrequest.store.Sql;
import dev.smrequest.triage.question.Question.Fate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of questions. Every method works in the caller's transaction. */
public final class QuestionStore {
    private static final String OPEN = "open";
    private static final String ANSWERED = "answered";
    private static final String DROPPED = "dropped";

    /** Adds the question; false when it is there already. */
    boolean add(Connection connection, Question question) throws SQLException {
        return Sql.update(
                        connection,
                        "insert into open_question (id, issue_iid, asker, requester, question, status, asked_at)"
                                + " values (?, ?, ?, ?, ?, '" + OPEN + "', ?) on conflict do nothing",
                        question.id(),
                        question.iid(),
                        question.asker(),
                        question.requester().orElse(null),
                        question.text(),
                        question.askedAt())
                == 1;
    }

    Optional<Question> find(Connection connection, String id) throws SQLException {
        return Sql.first(connection, QuestionStore::read, "select * from open_question where id = ?", id);
    }

    /** The open questions on an issue: one, unless two people asked at the same moment. */
    List<Question> open(Connection connection, long iid) throws SQLException {
        return Sql.list(
                connection,
                QuestionStore::read,
                "select * from open_question where issue_iid = ? and status = '" + OPEN + "'",
                iid);
    }

    /** The newest question on an issue, unless it was dropped. */
    Optional<Question> latest(Connection connection, long iid) throws SQLException {
        return Sql.first(
                connection,
                QuestionStore::read,
                "select * from open_question where issue_iid = ? and status <> '" + DROPPED
                        + "' order by asked_at desc, id limit 1",
                iid);
    }

    /** Records the answer; false when it is not open any more. */
    boolean answered(Connection connection, String id, String answer, Instant now) throws SQLException {
        return Sql.update(
                        connection,
                        "update open_question set status = '" + ANSWERED
                                + "', answer = ?, closed_at = ? where id = ? and status = '" + OPEN + "'",
                        answer,
                        now,
                        id)
                == 1;
    }

    void dropped(Connection connection, String id, Instant now) throws SQLException {
        Sql.update(
                connection,
                "update open_question set status = '" + DROPPED + "', closed_at = ? where id = ? and status = '" + OPEN
                        + "'",
                now,
                id);
    }

    /** Notes that the bot has just written something about it in GitLab. */
    void told(Connection connection, String id, Instant now) throws SQLException {
        Sql.update(connection, "update open_question set told_at = ? where id = ?", now, id);
    }

    /** Forgets questions closed before; answers how many. */
    public int forgetClosedBefore(Connection connection, Instant then) throws SQLException {
        return Sql.update(connection, "delete from open_question where closed_at < ?", then);
    }

    private static Question read(ResultSet row) throws SQLException {
        return new Question(
                row.getString("id"),
                row.getLong("issue_iid"),
                row.getString("asker"),
                Optional.ofNullable(row.getString("requester")),
                row.getString("question"),
                fate(row),
                Sql.instant(row, "asked_at").orElseThrow(),
                Sql.instant(row, "told_at"));
    }

    private static Fate fate(ResultSet row) throws SQLException {
        return switch (row.getString("status")) {
            case OPEN -> new Fate.Open();
            case ANSWERED -> new Fate.Answered(row.getString("answer"));
            default -> new Fate.Dropped();
        };
    }
}
