package dev.smrequest.intake.filing;

import dev.smrequest.intake.filing.submission.Submission;
import java.sql.Connection;
import java.sql.SQLException;

/** Hears of each request filed, in the transaction that records it, to stage what follows. */
@FunctionalInterface
public interface FiledListener {
    void filed(Connection transaction, long iid, Submission submission) throws SQLException;

    /** This one and then that one. */
    default FiledListener and(FiledListener next) {
        return (transaction, iid, submission) -> {
            filed(transaction, iid, submission);
            next.filed(transaction, iid, submission);
        };
    }
}
