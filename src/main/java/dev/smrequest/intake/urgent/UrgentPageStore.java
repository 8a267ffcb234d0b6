package dev.smrequest.intake.urgent;

import dev.smrequest.store.Sql;
import dev.smrequest.store.json.StoredJson;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The table of open pages whose urgent box was touched. Every method works in the caller's transaction. */
public final class UrgentPageStore {
    Optional<UrgentPage> find(Connection connection, String viewId) throws SQLException {
        return Sql.first(connection, UrgentPageStore::read, "select * from urgent_page where view_id = ?", viewId);
    }

    /** Notes what the page is to show, for the view of this hash. */
    void touched(Connection connection, String viewId, UrgentPage.Content content, String hash, Instant now)
            throws SQLException {
        String json = StoredJson.write(content);
        int added = Sql.update(
                connection,
                "insert into urgent_page (view_id, content, version, shown_version, seen_hash, touched_at)"
                        + " values (?, ?, 1, 0, ?, ?) on conflict do nothing",
                viewId,
                json,
                hash,
                now);
        if (added == 0) {
            Sql.update(
                    connection,
                    "update urgent_page set content = ?, version = version + 1, seen_hash = ?, touched_at = ?"
                            + " where view_id = ?",
                    json,
                    hash,
                    now,
                    viewId);
        }
    }

    void shown(Connection connection, UrgentPage page, String hash) throws SQLException {
        Sql.update(
                connection,
                "update urgent_page set shown_version = ?, shown_hash = ? where view_id = ?",
                page.version(),
                hash,
                page.viewId());
    }

    /** Forgets pages that were not touched since; answers how many. */
    public int forgetBefore(Connection connection, Instant then) throws SQLException {
        return Sql.update(connection, "delete from urgent_page where touched_at < ?", then);
    }

    private static UrgentPage read(ResultSet row) throws SQLException {
        return new UrgentPage(
                row.getString("view_id"),
                StoredJson.read(row.getString("content"), UrgentPage.Content.class),
                row.getInt("version"),
                row.getInt("shown_version"),
                new UrgentPage.Hashes(row.getString("seen_hash"), Optional.ofNullable(row.getString("shown_hash"))));
    }
}
