package dev.smrequest.triage.standup.job;

import dev.smrequest.failure.BotException;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueQuery;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.question.Questions;
import dev.smrequest.triage.standup.rule.StandupQueue;
import dev.smrequest.triage.standup.view.StandupScreen;
import dev.smrequest.triage.standup.walk.Stop;
import dev.smrequest.triage.standup.walk.Walk;
import dev.smrequest.triage.standup.walk.Walk.Phase;
import dev.smrequest.triage.standup.walk.Walks;
import dev.smrequest.triage.standup.walk.Walks.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the queue of a walk that just began, if its person may walk it. */
public final class LoadWalkJob implements JobHandler<Subject> {
    private final Walks walks;
    private final Gate gate;
    private final GitLab gitlab;
    private final StandupQueue queue;
    private final Questions questions;
    private final StandupScreen screen;

    public LoadWalkJob(
            Walks walks, Gate gate, GitLab gitlab, StandupQueue queue, Questions questions, StandupScreen screen) {
        this.walks = walks;
        this.gate = gate;
        this.gitlab = gitlab;
        this.queue = queue;
        this.questions = questions;
        this.screen = screen;
    }

    @Override
    public JobKind<Subject> kind() {
        return Walks.LOAD;
    }

    @Override
    public void run(Subject subject) {
        walks.find(subject.walk())
                .filter(walk -> walk.content().phase() == Phase.LOADING)
                .ifPresent(this::load);
    }

    private void load(Walk walk) {
        Optional<String> objection = gate.objection(walk.owner());
        if (objection.isPresent()) {
            screen.say(walk, objection.get());
            walks.note(walk.id(), content -> content.in(Phase.ENDED));
            return;
        }
        List<IssueSnapshot> open = gitlab.list(IssueQuery.open(queue.labels()));
        Optional<String> team = walk.content().team();
        List<Stop> stops = queue.stops(open, team, questions::isWaiting);
        long waiting = open.stream()
                .filter(issue -> queue.belongs(issue, team) && questions.isWaiting(issue))
                .count();
        walks.change(walk.id(), content -> content.loaded(stops, (int) waiting));
    }

    @Override
    public void retrying(Subject subject, BotException cause, Instant nextTry) {
        walks.find(subject.walk()).ifPresent(screen::sayAway);
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        walks.find(subject.walk())
                .ifPresent(walk -> screen.say(
                        walk, "The queue could not be read. Please try `/sm-request standup` again in a while."));
    }
}
