package dev.smrequest.intake;

import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import java.time.Instant;
import java.util.Optional;

/** Template texts by form fingerprint, kept so that a form opened before a change or restart can still be filed. */
final class TemplateStore {
    private final Transactions transactions;

    TemplateStore(Transactions transactions) {
        this.transactions = transactions;
    }

    void keep(String fingerprint, String text, Instant now) {
        transactions.in(connection -> Sql.update(
                connection,
                "insert into template_version (fingerprint, content, adopted_at) values (?, ?, ?)"
                        + " on conflict do nothing",
                fingerprint,
                text,
                now));
    }

    Optional<String> find(String fingerprint) {
        return transactions.in(connection -> Sql.first(
                connection,
                row -> row.getString("content"),
                "select content from template_version where fingerprint = ?",
                fingerprint));
    }
}
