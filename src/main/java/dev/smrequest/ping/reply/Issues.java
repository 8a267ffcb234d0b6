package dev.smrequest.ping.reply;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.ping.record.Ping;
import java.util.Optional;

/** The requests that pings are about, as GitLab has them now. */
public final class Issues {
    private final GitLab gitlab;

    public Issues(GitLab gitlab) {
        this.gitlab = gitlab;
    }

    /**
     * The request; empty where none is known, or GitLab refuses to show it for good: people then are told without it.
     *
     * @throws GitLabException when GitLab cannot tell now
     */
    public Optional<IssueSnapshot> of(Ping ping) {
        try {
            return ping.iid().map(gitlab::read);
        } catch (GitLabException e) {
            if (e.retry() != Retry.NEVER) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
