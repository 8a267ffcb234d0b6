package dev.smrequest.triage.act;

import dev.smrequest.store.Sql;
import dev.smrequest.store.json.StoredJson;
import dev.smrequest.triage.act.Act.Outcome;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of acts. Every method works in the caller's transaction. */
public final class ActStore {
    private static final String INSERT = "insert into act (id, issue_iid, actor, content, origin, status, created_at)";
    private static final String WAITING = "waiting";
    private static final String APPLIED = "applied";
    private static final String REFUSED = "refused";

    /** Adds the act of a form; false when that form's act is there already. */
    boolean add(Connection connection, Act act) throws SQLException {
        return Sql.update(connection, INSERT + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing", columns(act))
                == 1;
    }

    /** Adds the act of a button; false while the very same waits that this person asked for a moment ago. */
    boolean addUnlessWaiting(Connection connection, Act act) throws SQLException {
        Object[] columns = columns(act);
        List<Object> arguments = new ArrayList<>(List.of(columns));
        arguments.addAll(List.of(act.iid(), act.actor(), content(act)));
        return Sql.update(
                        connection,
                        INSERT + " select ?, ?, ?, ?, ?, ?, ? where not exists (select 1 from act where issue_iid = ?"
                                + " and actor = ? and content = ? and status = '" + WAITING + "')",
                        arguments.toArray())
                == 1;
    }

    private static Object[] columns(Act act) {
        return new Object[] {
            act.id(),
            act.iid(),
            act.actor(),
            content(act),
            StoredJson.write(act.content().origin()),
            WAITING,
            act.createdAt()
        };
    }

    /** What is wanted, wherever it was asked for. */
    private static String content(Act act) {
        return StoredJson.write(act.content().from(Act.Origin.NOWHERE));
    }

    public Optional<Act> find(Connection connection, String id) throws SQLException {
        return Sql.first(connection, ActStore::read, "select * from act where id = ?", id);
    }

    /** Notes that GitLab is being asked, and where the request stood before. */
    void attempted(Connection connection, String id, Position before, Instant now) throws SQLException {
        Sql.update(
                connection,
                "update act set before = coalesce(before, ?), attempted_at = coalesce(attempted_at, ?) where id = ?",
                StoredJson.write(before),
                now,
                id);
    }

    /** Records the act as done; false when its fate was known before. */
    boolean applied(Connection connection, String id, Outcome.Applied outcome) throws SQLException {
        return Sql.update(
                        connection,
                        "update act set status = '" + APPLIED
                                + "', before = ?, after = ?, settled_at = ?, confidential = ?"
                                + " where id = ? and status = '" + WAITING + "'",
                        StoredJson.write(outcome.before()),
                        StoredJson.write(outcome.after()),
                        outcome.at(),
                        outcome.confidential(),
                        id)
                == 1;
    }

    /** Records the act as refused; false when its fate was known before. */
    boolean refused(Connection connection, String id, String reason, Instant now) throws SQLException {
        return Sql.update(
                        connection,
                        "update act set status = '" + REFUSED + "', detail = ?, settled_at = ?"
                                + " where id = ? and status = '" + WAITING + "'",
                        reason,
                        now,
                        id)
                == 1;
    }

    /** Forgets acts asked for before; answers how many. */
    public int forgetBefore(Connection connection, Instant then) throws SQLException {
        return Sql.update(connection, "delete from act where created_at < ?", then);
    }

    private static Act read(ResultSet row) throws SQLException {
        return new Act(
                row.getString("id"),
                row.getLong("issue_iid"),
                row.getString("actor"),
                StoredJson.read(row.getString("content"), Act.Content.class)
                        .from(StoredJson.read(row.getString("origin"), Act.Origin.class)),
                Sql.instant(row, "created_at").orElseThrow(),
                outcome(row));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return switch (row.getString("status")) {
            case APPLIED ->
                new Outcome.Applied(
                        position(row, "before").orElseThrow(),
                        position(row, "after").orElseThrow(),
                        Sql.instant(row, "settled_at").orElseThrow(),
                        row.getBoolean("confidential"));
            case REFUSED -> new Outcome.Refused(row.getString("detail"));
            default -> new Outcome.Waiting(position(row, "before"), Sql.instant(row, "attempted_at"));
        };
    }

    private static Optional<Position> position(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(json -> StoredJson.read(json, Position.class));
    }
}
