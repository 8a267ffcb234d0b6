package dev.smrequest.triage.show;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.slack.Message;
import dev.smrequest.triage.access.Requesters;
import dev.smrequest.triage.answer.Answers;
import dev.smrequest.triage.answer.Asker;

/** Reads one request and shows it to whoever asked. */
public final class ShowRequestJob implements JobHandler<ShowRequestJob.Ask> {
    static final JobKind<Ask> KIND = new JobKind<>("show-request", Ask.class);

    private final Answers answers;
    private final GitLab gitlab;
    private final Requesters requesters;
    private final ShowView view;

    /** The job's data: who wants to see which request. */
    record Ask(Asker asker, long iid) {}

    public ShowRequestJob(Answers answers, GitLab gitlab, Requesters requesters, ShowView view) {
        this.answers = answers;
        this.gitlab = gitlab;
        this.requesters = requesters;
        this.view = view;
    }

    @Override
    public JobKind<Ask> kind() {
        return KIND;
    }

    @Override
    public void run(Ask ask) {
        answers.give(ask.asker(), ask.iid(), () -> message(ask.iid()));
    }

    private Message message(long iid) {
        IssueSnapshot issue = gitlab.read(iid);
        return view.of(issue, requesters.of(iid));
    }

    @Override
    public void givenUp(Ask ask, Exception cause) {
        answers.failed(ask.asker(), cause);
    }
}
