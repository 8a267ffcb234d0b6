package dev.smrequest.ping.reply;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.ping.record.Ping;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** The requests that pings are about, as GitLab has them now. */
public final class Issues {
    private static final int NOT_FOUND = 404;
    /** GitLab does not take the token, or its role is too small: an admin must mend that, and until then nothing is told. */
    private static final Set<Integer> UNTIL_MENDED = Set.of(401, 403);

    private final GitLab gitlab;
    private final Clock clock;

    public Issues(GitLab gitlab, Clock clock) {
        this.gitlab = gitlab;
        this.clock = clock;
    }

    /** What GitLab says of a request; it, or why it is not shown, or neither where none is known. */
    record Reading(Optional<IssueSnapshot> issue, Optional<GitLabException> refusal) {
        static final Reading NOTHING = new Reading(Optional.empty(), Optional.empty());

        static Reading of(IssueSnapshot issue) {
            return new Reading(Optional.of(issue), Optional.empty());
        }

        static Reading refused(GitLabException why) {
            return new Reading(Optional.empty(), Optional.of(why));
        }
    }

    /**
     * The request; empty where none is known, or GitLab refuses to show it for good: people then are told without it.
     *
     * @throws GitLabException when GitLab cannot tell now
     */
    public Optional<IssueSnapshot> of(Ping ping) {
        return read(ping).issue();
    }

    /** The same, with why it is not shown. */
    Reading read(Ping ping) {
        try {
            return ping.iid().map(gitlab::read).map(Reading::of).orElse(Reading.NOTHING);
        } catch (GitLabException e) {
            return Reading.refused(orLater(e));
        }
    }

    /** Whether that one request is not there, as GitLab shows the bot the project it would be in. */
    boolean isMissing(GitLabException refusal) {
        if (refusal.status() != NOT_FOUND) {
            return false;
        }
        try {
            gitlab.updatedSince(clock.instant(), 1);
            return true;
        } catch (GitLabException e) {
            orLater(e);
            return false;
        }
    }

    private static GitLabException orLater(GitLabException e) {
        if (e.retry() == Retry.NEVER || UNTIL_MENDED.contains(e.status())) {
            return e;
        }
        throw e;
    }
}
