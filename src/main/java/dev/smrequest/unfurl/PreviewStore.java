package dev.smrequest.unfurl;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import dev.smrequest.unfurl.Shown.Link;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The table of which message last showed a request in a channel. */
public final class PreviewStore {
    private final Transactions transactions;

    public PreviewStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The requests that this message shows. */
    List<Long> of(Connection connection, MessageRef message) throws SQLException {
        return Sql.list(
                connection,
                row -> row.getLong("issue_iid"),
                "select issue_iid from link_preview where channel = ? and message_ts = ?",
                message.channel(),
                message.ts());
    }

    /** That a message is to show a request from this moment on; {@code place} orders the links of the message. */
    record Claim(MessageRef message, Link link, int place, boolean withOtherCompany, Instant at) {}

    /** Takes a request for a message; false when another has shown it in the channel since {@code before}. */
    boolean claim(Connection connection, Claim claim, Instant before) throws SQLException {
        int added = Sql.update(
                connection,
                "insert into link_preview (channel, issue_iid, message_ts, shown_at, url, place, with_other_company)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                claim.message().channel(),
                claim.link().iid(),
                claim.message().ts(),
                claim.at(),
                claim.link().url(),
                claim.place(),
                claim.withOtherCompany());
        return added == 1
                || Sql.update(
                                connection,
                                "update link_preview set message_ts = ?, shown_at = ?, url = ?, place = ?,"
                                        + " with_other_company = ?, digest = null where channel = ? and issue_iid = ? and shown_at <= ?",
                                claim.message().ts(),
                                claim.at(),
                                claim.link().url(),
                                claim.place(),
                                claim.withOtherCompany(),
                                claim.message().channel(),
                                claim.link().iid(),
                                before)
                        == 1;
    }

    /** Notes what the preview of a request says in this message. */
    void says(MessageRef message, long iid, String digest) {
        transactions.in(connection -> Sql.update(
                connection,
                "update link_preview set digest = ? where channel = ? and message_ts = ? and issue_iid = ?",
                digest,
                message.channel(),
                message.ts(),
                iid));
    }

    /** A preview that is shown, and the digest of what it says. */
    record Standing(MessageRef message, boolean withOtherCompany, String digest) {}

    /** The previews of a request that are shown. */
    List<Standing> standing(Connection connection, long iid) throws SQLException {
        return Sql.list(
                connection,
                row -> new Standing(
                        new MessageRef(row.getString("channel"), row.getString("message_ts")),
                        row.getBoolean("with_other_company"),
                        row.getString("digest")),
                "select * from link_preview where issue_iid = ? and digest is not null order by channel",
                iid);
    }

    /** The links of a message whose previews are shown. */
    List<Link> links(Connection connection, MessageRef message) throws SQLException {
        return Sql.list(
                connection,
                row -> new Link(row.getString("url"), row.getLong("issue_iid")),
                "select url, issue_iid from link_preview where channel = ? and message_ts = ? and digest is not null"
                        + " order by place, issue_iid",
                message.channel(),
                message.ts());
    }

    /** Lets go of a request that this message does not show after all. */
    void release(MessageRef message, long iid) {
        transactions.in(connection -> release(connection, message, iid));
    }

    int release(Connection connection, MessageRef message, long iid) throws SQLException {
        return Sql.update(
                connection,
                "delete from link_preview where channel = ? and message_ts = ? and issue_iid = ?",
                message.channel(),
                message.ts(),
                iid);
    }

    /** Forgets what was shown before, locked in the order in which messages claim it. */
    public void forgetBefore(Instant moment) {
        transactions.in(connection -> {
            Sql.list(
                    connection,
                    row -> row.getLong("issue_iid"),
                    "select channel, issue_iid from link_preview where shown_at < ? order by channel, issue_iid for update",
                    moment);
            return Sql.update(connection, "delete from link_preview where shown_at < ?", moment);
        });
    }
}
