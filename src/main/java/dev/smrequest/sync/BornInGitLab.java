package dev.smrequest.sync;

import dev.smrequest.card.Cards.Newborns;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.workflow.Workflow;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Requests that people file in GitLab itself, since the bot first swept: they get a card too. What was there before it
 * came does not, or a day on which somebody edits a hundred issues would bury the channel.
 */
public final class BornInGitLab implements Newborns {
    private final Workflow workflow;
    private final MarkStore marks;

    public BornInGitLab(Workflow workflow, MarkStore marks) {
        this.workflow = workflow;
        this.marks = marks;
    }

    @Override
    public boolean include(Connection transaction, IssueSnapshot issue) throws SQLException {
        return workflow.labels().read(issue.labels()).request()
                && marks.since(transaction)
                        .filter(since -> !issue.createdAt().isBefore(since))
                        .isPresent();
    }
}
