package dev.smrequest.triage.act.turn;

import dev.smrequest.store.Sql;
import dev.smrequest.store.Transactions;
import java.time.Instant;

/** The table of turns. Each method is one transaction. */
public final class TurnStore {
    private final Transactions transactions;

    public TurnStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Takes the turn until {@code until}; false while another act has it. An act may take its own again. */
    boolean take(long iid, String act, Instant now, Instant until) {
        return transactions.in(connection -> {
            Sql.update(
                    connection,
                    "insert into act_turn (issue_iid, act, held_until) values (?, ?, ?) on conflict do nothing",
                    iid,
                    act,
                    until);
            return Sql.update(
                            connection,
                            "update act_turn set act = ?, held_until = ?"
                                    + " where issue_iid = ? and (act = ? or held_until <= ?)",
                            act,
                            until,
                            iid,
                            act,
                            now)
                    == 1;
        });
    }

    /** Ends the turn, unless it ran out and another act has it now. */
    void end(long iid, String act) {
        transactions.in(
                connection -> Sql.update(connection, "delete from act_turn where issue_iid = ? and act = ?", iid, act));
    }
}
