package dev.smrequest.triage.standup.walk;

import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The table of who is on which request. Every method works in the caller's transaction. */
public final class ClaimStore {
    /** Takes a request for a walk, or keeps it for longer; false while another walk has it. */
    boolean take(Connection connection, Walk walk, long iid, Instant now, Instant until) throws SQLException {
        int kept = Sql.update(
                connection,
                "update standup_claim set walk = ?, holder = ?, held_until = ?,"
                        + " acting = case when walk = ? then acting else false end"
                        + " where issue_iid = ? and (walk = ? or held_until <= ?)",
                walk.id(),
                walk.owner(),
                until,
                walk.id(),
                iid,
                walk.id(),
                now);
        return kept == 1
                || Sql.update(
                                connection,
                                "insert into standup_claim (issue_iid, walk, holder, acting, held_until)"
                                        + " values (?, ?, ?, false, ?) on conflict do nothing",
                                iid,
                                walk.id(),
                                walk.owner(),
                                until)
                        == 1;
    }

    /** Who is on a request now, by Slack user id. */
    Optional<String> holder(Connection connection, long iid, Instant now) throws SQLException {
        return Sql.first(
                connection,
                row -> row.getString("holder"),
                "select holder from standup_claim where issue_iid = ? and held_until > ?",
                iid,
                now);
    }

    /** Notes that an act on a request is on its way. */
    void act(Connection connection, Walk walk, long iid) throws SQLException {
        Sql.update(
                connection, "update standup_claim set acting = true where issue_iid = ? and walk = ?", iid, walk.id());
    }

    /** Whether an act of this walk is on its way. */
    boolean isActing(Connection connection, String walk) throws SQLException {
        return Sql.first(connection, row -> true, "select 1 from standup_claim where walk = ? and acting = true", walk)
                .isPresent();
    }

    /** The act on it has ended. */
    void release(Connection connection, String walk, long iid) throws SQLException {
        Sql.update(connection, "delete from standup_claim where issue_iid = ? and walk = ?", iid, walk);
    }

    /** Lets go of all that a walk looks at, but not of what it acts on. */
    void releaseAll(Connection connection, String walk) throws SQLException {
        Sql.update(connection, "delete from standup_claim where walk = ? and acting = false", walk);
    }

    /** Lets go of all that somebody looked at in walks they have left. */
    void releaseHolder(Connection connection, String holder) throws SQLException {
        Sql.update(connection, "delete from standup_claim where holder = ? and acting = false", holder);
    }

    /** Forgets claims that ended before; answers how many. */
    public int forgetBefore(Connection connection, Instant then) throws SQLException {
        return Sql.update(connection, "delete from standup_claim where held_until < ?", then);
    }
}
