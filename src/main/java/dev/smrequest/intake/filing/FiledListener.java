package dev.smrequest.intake.filing;

import java.sql.Connection;
import java.sql.SQLException;

/** Hears of each request filed, in the transaction that records it, to stage what follows. */
@FunctionalInterface
public interface FiledListener {
    void filed(Connection transaction, long iid, String requester) throws SQLException;
}
