package dev.smrequest.triage.modal.form;

import dev.smrequest.store.Sql;
import dev.smrequest.store.json.StoredJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The table of open triage forms. Every method works in the caller's transaction. */
public final class TriageFormStore {
    void add(Connection connection, TriageForm form, Instant now) throws SQLException {
        Sql.update(
                connection,
                "insert into triage_form (id, content, version, touched_at) values (?, ?, ?, ?)",
                form.id(),
                StoredJson.write(form.content()),
                form.version(),
                now);
    }

    Optional<TriageForm> find(Connection connection, String id) throws SQLException {
        return Sql.first(
                connection,
                row -> new TriageForm(
                        row.getString("id"),
                        StoredJson.read(row.getString("content"), TriageForm.Content.class),
                        row.getInt("version")),
                "select * from triage_form where id = ?",
                id);
    }

    /** Puts new content in place of what this form holds. */
    void change(Connection connection, TriageForm form, TriageForm.Content content, Instant now) throws SQLException {
        Sql.update(
                connection,
                "update triage_form set content = ?, version = version + 1, touched_at = ? where id = ?",
                StoredJson.write(content),
                now,
                form.id());
    }

    /** Forgets forms that were not touched since; answers how many. */
    public int forgetBefore(Connection connection, Instant then) throws SQLException {
        return Sql.update(connection, "delete from triage_form where touched_at < ?", then);
    }
}
