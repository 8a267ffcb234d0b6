package dev.smrequest.triage.act;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import java.sql.Connection;
import java.sql.SQLException;

/** Hears, in the transaction that records it, that the bot changed a request and how GitLab has it since. */
@FunctionalInterface
public interface ChangeListener {
    void changed(Connection transaction, IssueSnapshot issue) throws SQLException;
}
