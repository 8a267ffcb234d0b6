package dev.smrequest.talk.record;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.store.Sql;
import dev.smrequest.store.json.StoredJson;
import dev.smrequest.talk.record.Reply.Noted;
import dev.smrequest.talk.record.Reply.Place;
import dev.smrequest.talk.record.Reply.State;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of replies. Works in the caller's transaction. */
public final class ReplyStore {
    private static final String ONE = " where channel = ? and ts = ?";

    /** The reply, taken for this transaction alone; whether it was there before. */
    record Found(Reply reply, boolean known) {}

    Found take(Connection connection, MessageRef ref, Instant now) throws SQLException {
        int added = Sql.update(
                connection,
                "insert into talk_reply (channel, ts, state, heard_at) values (?, ?, ?, ?) on conflict do nothing",
                ref.channel(),
                ref.ts(),
                State.DONE.name(),
                now);
        Reply reply = Sql.first(
                        connection,
                        ReplyStore::read,
                        "select * from talk_reply" + ONE + " for update",
                        ref.channel(),
                        ref.ts())
                .orElseThrow();
        return new Found(reply, added == 0);
    }

    void save(Connection connection, Reply reply) throws SQLException {
        Sql.update(
                connection,
                "update talk_reply set thread = ?, issue_iid = ?, author = ?, content = ?, version = ?, digest = ?,"
                        + " note_id = ?, attempted_at = ?, state = ?" + ONE,
                reply.place().thread().orElse(null),
                reply.place().iid().orElse(null),
                reply.author().orElse(null),
                reply.words().map(StoredJson::write).orElse(null),
                reply.version().orElse(null),
                reply.digest().orElse(null),
                reply.note().id().orElse(null),
                reply.note().attemptedAt().orElse(null),
                reply.state().name(),
                reply.place().ref().channel(),
                reply.place().ref().ts());
    }

    void forget(Connection connection, MessageRef ref) throws SQLException {
        Sql.update(connection, "delete from talk_reply" + ONE, ref.channel(), ref.ts());
    }

    Optional<Reply> find(Connection connection, MessageRef ref) throws SQLException {
        return Sql.first(connection, ReplyStore::read, "select * from talk_reply" + ONE, ref.channel(), ref.ts());
    }

    /** Those of a thread about which something is to be done, in the order said. */
    List<Reply> due(Connection connection, String channel, String thread) throws SQLException {
        return Sql.list(
                connection,
                ReplyStore::read,
                "select * from talk_reply where channel = ? and thread = ? and state in (?, ?) order by ts",
                channel,
                thread,
                State.OPEN.name(),
                State.DELETED.name());
    }

    /** Whether a note came from Slack. */
    public boolean hasNote(Connection connection, long noteId) throws SQLException {
        return Sql.first(connection, row -> true, "select 1 from talk_reply where note_id = ?", noteId)
                .isPresent();
    }

    /** Notes that its author was told why a reply stays in Slack. */
    void told(Connection connection, MessageRef ref) throws SQLException {
        Sql.update(connection, "update talk_reply set told = true" + ONE, ref.channel(), ref.ts());
    }

    boolean wasTold(Connection connection, Reply reply) throws SQLException {
        return Sql.first(
                        connection,
                        row -> true,
                        "select 1 from talk_reply where channel = ? and thread = ? and author = ? and told = true",
                        reply.place().ref().channel(),
                        reply.place().thread().orElse(""),
                        reply.author().orElse(""))
                .isPresent();
    }

    /** Forgets what was heard before: deletions of what is none of a card's, and all else long after. */
    public int forgetBefore(Connection connection, Instant deletions, Instant replies) throws SQLException {
        Sql.update(
                connection,
                "delete from talk_file where exists (select 1 from talk_reply r where r.channel = talk_file.channel"
                        + " and r.ts = talk_file.ts and r.heard_at < ?)",
                replies);
        return Sql.update(
                connection,
                "delete from talk_reply where heard_at < ? or (thread is null and heard_at < ?)",
                replies,
                deletions);
    }

    private static Reply read(ResultSet row) throws SQLException {
        long iid = row.getLong("issue_iid");
        Optional<Long> issue = row.wasNull() ? Optional.empty() : Optional.of(iid);
        long note = row.getLong("note_id");
        Optional<Long> noteId = row.wasNull() ? Optional.empty() : Optional.of(note);
        MessageRef ref = new MessageRef(row.getString("channel"), row.getString("ts"));
        return new Reply(
                new Place(ref, Optional.ofNullable(row.getString("thread")), issue),
                Optional.ofNullable(row.getString("author")),
                Optional.ofNullable(row.getString("content")).map(json -> StoredJson.read(json, Words.class)),
                Optional.ofNullable(row.getString("version")),
                Optional.ofNullable(row.getString("digest")),
                new Noted(noteId, Sql.instant(row, "attempted_at")),
                State.valueOf(row.getString("state")));
    }
}
