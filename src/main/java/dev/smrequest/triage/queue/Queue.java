package dev.smrequest.triage.queue;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueQuery;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.workflow.LabelReading;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/**
 * Finds the requests in a state. Open ones are read all and told apart by the workflow's own reading of labels, so that
 * other spellings and requests without any state label are not overlooked; it takes one call for each hundred.
 */
final class Queue {
    private final GitLab gitlab;
    private final Workflow workflow;

    Queue(GitLab gitlab, Workflow workflow) {
        this.gitlab = gitlab;
        this.workflow = workflow;
    }

    /** What was found, sorted; {@code complete} unless GitLab may have more than were read. */
    record Content(List<IssueSnapshot> requests, boolean complete) {}

    Content read(QueueWish wish, State state, Optional<Team> team) {
        List<IssueSnapshot> all = gitlab.list(query(state));
        List<IssueSnapshot> wanted = all.stream()
                .filter(issue -> isIn(state, team, workflow.labels().read(issue.labels())))
                .sorted(wish.order().comparator(workflow))
                .toList();
        return new Content(wanted, all.size() < IssueQuery.MOST);
    }

    private IssueQuery query(State state) {
        return state.open()
                ? IssueQuery.open(List.of(workflow.baseLabel()))
                : new IssueQuery(
                        List.of(workflow.baseLabel(), state.label().name()),
                        false,
                        List.of(),
                        Optional.empty(),
                        IssueQuery.MOST);
    }

    /** A request that no label puts anywhere is new. */
    private boolean isIn(State state, Optional<Team> team, LabelReading labels) {
        boolean here =
                labels.states().isEmpty() ? state.initial() : labels.states().contains(state);
        return here && team.filter(one -> !labels.teams().contains(one)).isEmpty();
    }
}
