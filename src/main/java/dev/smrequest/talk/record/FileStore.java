package dev.smrequest.talk.record;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import java.util.Optional;

/** The table of files that were copied to GitLab. Each method is one transaction. */
public final class FileStore {
    private final Transactions transactions;

    public FileStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The file's address in GitLab. */
    public Optional<String> find(MessageRef ref, String fileId) {
        return transactions.in(connection -> Sql.first(
                connection,
                row -> row.getString("url"),
                "select url from talk_file where channel = ? and ts = ? and file_id = ?",
                ref.channel(),
                ref.ts(),
                fileId));
    }

    public void add(MessageRef ref, String fileId, String url) {
        transactions.in(connection -> Sql.update(
                connection,
                "insert into talk_file (channel, ts, file_id, url) values (?, ?, ?, ?) on conflict do nothing",
                ref.channel(),
                ref.ts(),
                fileId,
                url));
    }
}
