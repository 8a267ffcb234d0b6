package dev.smrequest.triage.act;

import java.sql.Connection;
import java.sql.SQLException;

/** Hears, in the transaction that saves it, that somebody asked for an act. */
@FunctionalInterface
public interface ActListener {
    void accepted(Connection transaction, Act act) throws SQLException;
}
