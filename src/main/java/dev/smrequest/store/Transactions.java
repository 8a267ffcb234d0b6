package dev.smrequest.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in one database transaction: committed when it returns, rolled back when it throws. */
public interface Transactions {
    /**
     * Runs the work and commits.
     *
     * @throws StoreException when the database cannot be reached or refuses
     */
    <T> T in(Work<T> work);

    /** Work on one connection, which must not be closed, committed or kept; it may be run again, on another one. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
