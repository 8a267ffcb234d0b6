package dev.smrequest.ping.why;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.ping.route.Route;
import dev.smrequest.ping.route.Router;
import dev.smrequest.slack.Message;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.access.Standing;
import dev.smrequest.triage.answer.Answers;
import dev.smrequest.triage.answer.Asker;

/** Reads a request, asks the rules, and tells whoever asked what each of them said. */
public final class ShowWhyJob implements JobHandler<ShowWhyJob.Ask> {
    static final JobKind<Ask> KIND = new JobKind<>("show-why", Ask.class);

    private final Answers answers;
    private final GitLab gitlab;
    private final Gate gate;
    private final Router router;
    private final WhyView view;

    /** The job's data: who wants to know it of which request. */
    record Ask(Asker asker, long iid) {}

    public ShowWhyJob(Answers answers, GitLab gitlab, Gate gate, Router router, WhyView view) {
        this.answers = answers;
        this.gitlab = gitlab;
        this.gate = gate;
        this.router = router;
        this.view = view;
    }

    @Override
    public JobKind<Ask> kind() {
        return KIND;
    }

    @Override
    public void run(Ask ask) {
        answers.give(ask.asker(), ask.iid(), () -> message(ask));
    }

    private Message message(Ask ask) {
        IssueSnapshot issue = gitlab.read(ask.iid());
        Route route = router.route(issue);
        return issue.confidential() && !initiated(ask) ? view.hushed(issue, route.hushed()) : view.of(issue, route);
    }

    /** Labels and people of a confidential request are for those who may see it in GitLab. */
    private boolean initiated(Ask ask) {
        Standing standing = gate.standing(ask.asker().userId(), ask.iid());
        return standing == Standing.TRIAGER || standing == Standing.REQUESTER;
    }

    @Override
    public void givenUp(Ask ask, Exception cause) {
        answers.failed(ask.asker(), cause);
    }
}
