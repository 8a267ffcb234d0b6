package dev.smrequest.triage.snippet;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.triage.answer.Answers;
import dev.smrequest.triage.snippet.SnippetDesk.Ask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a request and shows its snippets to whoever asked. */
public final class ShowSnippetsJob implements JobHandler<Ask> {
    private static final Logger LOG = LoggerFactory.getLogger(ShowSnippetsJob.class);

    private final Answers answers;
    private final GitLab gitlab;
    private final SnippetsView view;

    public ShowSnippetsJob(Answers answers, GitLab gitlab, SnippetsView view) {
        this.answers = answers;
        this.gitlab = gitlab;
        this.view = view;
    }

    @Override
    public JobKind<Ask> kind() {
        return SnippetDesk.SHOW;
    }

    @Override
    public void run(Ask ask) {
        ask.wanted()
                .iid()
                .ifPresent(iid -> answers.give(ask.asker(), iid, () -> view.of(ask.wanted(), gitlab.read(iid))));
    }

    @Override
    public void givenUp(Ask ask, Exception cause) {
        LOG.warn("Snippets could not be shown", cause);
    }
}
