package dev.smrequest.ping.record;

import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.ping.record.Ping.Stage;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.store.Sql;
import dev.smrequest.store.json.StoredJson;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The table of pings. Every method works in the caller's transaction. */
public final class PingStore {
    private static final String ALL = "select * from ping where ";

    /** What is stored as JSON. */
    private record Content(Ping.Origin origin, Optional<Attention> attention, Optional<End> end) {}

    /** Adds the ping; false when the thread has one about the same already. */
    boolean add(Connection connection, Ping ping, String text, Instant now) throws SQLException {
        MessageRef message = ping.origin().message();
        return Sql.update(
                        connection,
                        "insert into ping (id, subject, channel, ts, thread, issue_iid, status, content, text, created_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        ping.id(),
                        subject(ping),
                        message.channel(),
                        message.ts(),
                        ping.origin().thread(),
                        ping.iid().orElse(null),
                        written(ping.stage()),
                        content(ping),
                        text.isEmpty() ? null : text,
                        now)
                == 1;
    }

    Optional<Ping> find(Connection connection, String id) throws SQLException {
        return Sql.first(connection, PingStore::read, ALL + "id = ?", id);
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Optional<Ping> lock(Connection connection, String id) throws SQLException {
        return Sql.first(connection, PingStore::read, ALL + "id = ? for update", id);
    }

    /** The ping that asks for the same as this one would, locked. */
    Optional<Ping> lockSame(Connection connection, Ping ping) throws SQLException {
        return Sql.first(connection, PingStore::read, ALL + "subject = ? for update", subject(ping));
    }

    /** Locks the pings in a thread, always in this order, for whoever changes which of them asks for what. */
    void lockThread(Connection connection, MessageRef head) throws SQLException {
        Sql.list(
                connection,
                row -> row.getString("id"),
                "select id from ping where channel = ? and thread = ? order by created_at, id for update",
                head.channel(),
                head.ts());
    }

    /** The pings in a thread, the oldest first. */
    List<Ping> in(Connection connection, MessageRef head) throws SQLException {
        return Sql.list(
                connection,
                PingStore::read,
                ALL + "channel = ? and thread = ? order by created_at, id",
                head.channel(),
                head.ts());
    }

    /** The pings that a message began. */
    List<Ping> begunBy(Connection connection, MessageRef message) throws SQLException {
        return Sql.list(
                connection,
                PingStore::read,
                ALL + "channel = ? and ts = ? order by created_at, id",
                message.channel(),
                message.ts());
    }

    /** The pings about a request that have not ended. */
    List<Ping> openAbout(Connection connection, long iid) throws SQLException {
        return Sql.list(
                connection,
                PingStore::read,
                ALL + "issue_iid = ? and status <> '" + written(Stage.ENDED) + "' order by created_at, id",
                iid);
    }

    /** Those that wait for an answer, the oldest first, at most so many. */
    List<Ping> waiting(Connection connection, int most) throws SQLException {
        return Sql.list(
                connection,
                PingStore::read,
                ALL + "status <> '" + written(Stage.ENDED) + "' order by created_at, id fetch first " + most
                        + " rows only");
    }

    /** Writes how it stands now; what was said is forgotten as soon as it is known what it is about, or has ended. */
    void save(Connection connection, Ping ping) throws SQLException {
        boolean keepsText = ping.iid().isEmpty() && ping.stage() != Stage.ENDED;
        Sql.update(
                connection,
                "update ping set subject = ?, ts = ?, issue_iid = ?, status = ?, content = ?, ended_at = ?"
                        + (keepsText ? "" : ", text = null") + " where id = ?",
                subject(ping),
                ping.origin().message().ts(),
                ping.iid().orElse(null),
                written(ping.stage()),
                content(ping),
                ping.end().map(End::at).orElse(null),
                ping.id());
    }

    /** What the message said, as long as it is kept. */
    Optional<String> text(Connection connection, String id) throws SQLException {
        return Sql.first(
                        connection,
                        row -> Optional.ofNullable(row.getString("text")),
                        "select text from ping where id = ?",
                        id)
                .flatMap(found -> found);
    }

    /** Forgets pings that ended before; answers how many. */
    public int forgetEndedBefore(Connection connection, Instant then) throws SQLException {
        return Sql.update(connection, "delete from ping where ended_at < ?", then);
    }

    /** There is one for each thread and request, and in a thread at most one that still asks which. */
    private static String subject(Ping ping) {
        MessageRef head = ping.head();
        String asking = ping.stage() == Stage.ENDED ? ping.id() : "?";
        return head.channel() + ":" + head.ts() + ":"
                + ping.iid().map(String::valueOf).orElse(asking);
    }

    private static String content(Ping ping) {
        return StoredJson.write(new Content(ping.origin(), ping.attention(), ping.end()));
    }

    private static Ping read(ResultSet row) throws SQLException {
        Content content = StoredJson.read(row.getString("content"), Content.class);
        return new Ping(
                row.getString("id"),
                content.origin(),
                Optional.ofNullable(row.getObject("issue_iid", Long.class)),
                Stage.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                content.attention(),
                content.end());
    }

    private static String written(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
