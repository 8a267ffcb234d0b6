package dev.smrequest.triage.act;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import java.sql.Connection;
import java.sql.SQLException;

/** Hears, in the transaction that records it, of an act that is done, and how GitLab has the request now. */
@FunctionalInterface
public interface AppliedListener {
    void applied(Connection transaction, Act act, Act.Outcome.Applied outcome, IssueSnapshot issue) throws SQLException;
}
