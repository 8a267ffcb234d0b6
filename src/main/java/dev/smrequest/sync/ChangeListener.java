package dev.smrequest.sync;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import java.sql.Connection;
import java.sql.SQLException;

/** Hears, in the transaction that records it, how GitLab has a request which the bot has changed or found changed. */
@FunctionalInterface
public interface ChangeListener {
    void changed(Connection transaction, IssueSnapshot issue) throws SQLException;

    /** This one and then that one. */
    default ChangeListener and(ChangeListener next) {
        return (transaction, issue) -> {
            changed(transaction, issue);
            next.changed(transaction, issue);
        };
    }
}
