package dev.smrequest.triage.snippet;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.triage.answer.Answers;
import dev.smrequest.triage.answer.Asker;
import dev.smrequest.triage.snippet.book.SnippetAsk;

/** Reads a request and shows its snippets to whoever asked. */
public final class ShowSnippetsJob implements JobHandler<ShowSnippetsJob.Ask> {
    static final JobKind<Ask> KIND = new JobKind<>("show-snippets", Ask.class);

    private final Answers answers;
    private final GitLab gitlab;
    private final SnippetsView view;

    /** The job's data: who wants to see which snippets. */
    record Ask(Asker asker, SnippetAsk wanted) {}

    public ShowSnippetsJob(Answers answers, GitLab gitlab, SnippetsView view) {
        this.answers = answers;
        this.gitlab = gitlab;
        this.view = view;
    }

    @Override
    public JobKind<Ask> kind() {
        return KIND;
    }

    @Override
    public void run(Ask ask) {
        ask.wanted()
                .iid()
                .ifPresent(iid -> answers.give(ask.asker(), iid, () -> view.of(ask.wanted(), gitlab.read(iid))));
    }

    @Override
    public void givenUp(Ask ask, Exception cause) {
        answers.failed(ask.asker(), cause);
    }
}
