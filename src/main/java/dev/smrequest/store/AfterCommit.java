package dev.smrequest.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What to do once the current transaction has been committed: nothing is done when it is rolled back. Meant for hints
 * (wake somebody up), not for effects that must not be lost: a crash after the commit loses them.
 */
public interface AfterCommit {
    /** Remembers the action; the same action is done once, however often it is asked for. It must be quick. */
    void run(Runnable action);

    /** The hook of the transaction that {@link Transactions#in} has opened on this connection. */
    static AfterCommit of(Connection transaction) throws SQLException {
        return transaction.unwrap(AfterCommit.class);
    }
}
