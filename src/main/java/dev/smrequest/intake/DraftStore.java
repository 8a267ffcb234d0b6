package dev.smrequest.intake;

import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import java.time.Instant;
import java.util.Optional;

/** Drafts of forms with several pages, by the id of the first page's view. */
public final class DraftStore {
    private final Transactions transactions;

    public DraftStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The draft of a form; empty when it was never begun or is forgotten. */
    Optional<Draft> find(String rootView) {
        return transactions.in(connection -> Sql.first(
                connection,
                row -> new Draft(row.getString("title"), AnswersJson.read(row.getString("answers"))),
                "select title, answers from draft where root_view = ?",
                rootView));
    }

    void keep(String rootView, Draft draft, Instant now) {
        transactions.in(connection -> {
            Sql.update(connection, "delete from draft where root_view = ?", rootView);
            return Sql.update(
                    connection,
                    "insert into draft (root_view, title, answers, updated_at) values (?, ?, ?, ?)",
                    rootView,
                    draft.title(),
                    AnswersJson.write(draft.answers()),
                    now);
        });
    }

    /** Forgets drafts that were not touched since; answers how many. */
    public int forgetBefore(Instant then) {
        return transactions.in(connection -> Sql.update(connection, "delete from draft where updated_at < ?", then));
    }
}
