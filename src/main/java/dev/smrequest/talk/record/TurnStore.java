package dev.smrequest.talk.record;

import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import java.time.Instant;

/** The table of turns. Each method is one transaction. */
public final class TurnStore {
    private final Transactions transactions;

    public TurnStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Takes the turn until {@code until}; false while another has it. */
    boolean take(String subject, String holder, Instant now, Instant until) {
        return transactions.in(connection -> {
            Sql.update(connection, "delete from talk_turn where subject = ? and held_until <= ?", subject, now);
            return Sql.update(
                            connection,
                            "insert into talk_turn (subject, holder, held_until) values (?, ?, ?)"
                                    + " on conflict do nothing",
                            subject,
                            holder,
                            until)
                    == 1;
        });
    }

    /** Ends the turn, unless it ran out and another has it now. */
    void end(String subject, String holder) {
        transactions.in(connection ->
                Sql.update(connection, "delete from talk_turn where subject = ? and holder = ?", subject, holder));
    }

    /** Ends all turns: for a database that belongs to this process alone, where whoever held them is dead. */
    public void endAll() {
        transactions.in(connection -> Sql.update(connection, "delete from talk_turn"));
    }
}
