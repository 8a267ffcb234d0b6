package dev.smrequest.triage.mine;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.triage.mine.OwnRequests.Unfiled;
import java.util.List;

/**
 * All that is somebody's: what they asked for, in GitLab or not yet, and what is assigned to them, and what they
 * follow; sorted.
 */
record Mine(
        List<Unfiled> unfiled, List<IssueSnapshot> filed, List<IssueSnapshot> assigned, List<IssueSnapshot> followed) {
    boolean nothingAtAll() {
        return nothingAsked() && assigned.isEmpty() && followed.isEmpty();
    }

    boolean nothingAsked() {
        return unfiled.isEmpty() && filed.isEmpty();
    }
}
