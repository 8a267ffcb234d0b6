package dev.smrequest.triage.standup.job;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.triage.access.Requesters;
import dev.smrequest.triage.question.Questions;
import dev.smrequest.triage.standup.rule.StandupQueue;
import dev.smrequest.triage.standup.view.Seen;
import dev.smrequest.workflow.LabelReading;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at a request as it is now: whether it is still one to decide on, or what has become of it. */
public final class Lookout {
    private final GitLab gitlab;
    private final StandupQueue queue;
    private final Questions questions;
    private final Requesters requesters;
    private final Workflow workflow;

    public Lookout(GitLab gitlab, StandupQueue queue, Questions questions, Requesters requesters, Workflow workflow) {
        this.gitlab = gitlab;
        this.queue = queue;
        this.questions = questions;
        this.requesters = requesters;
        this.workflow = workflow;
    }

    /** Empty when GitLab has no such issue. */
    public Optional<Seen> look(long iid, Optional<String> team) {
        try {
            IssueSnapshot issue = gitlab.read(iid);
            return Optional.of(new Seen(issue, requesters.of(iid), questions.latest(iid), gone(issue, team)));
        } catch (GitLabException e) {
            if (e.retry() == Retry.NEVER) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<String> gone(IssueSnapshot issue, Optional<String> team) {
        if (!queue.belongs(issue, team)) {
            return Optional.of(state(issue));
        }
        return questions.isWaiting(issue) ? Optional.of("waiting for an answer") : Optional.empty();
    }

    private String state(IssueSnapshot issue) {
        LabelReading labels = workflow.labels().read(issue.labels());
        String states = joined(labels.states(), State::title);
        String teams = issue.confidential() ? "" : joined(labels.teams(), Team::name);
        return (states.isEmpty() ? "without a state" : "in " + states)
                + (teams.isEmpty() ? "" : " for " + teams)
                + (issue.open() ? "" : ", closed,");
    }

    private static <T> String joined(List<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(" and "));
    }
}
