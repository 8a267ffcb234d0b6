package dev.smrequest.sync;

import dev.smrequest.failure.BotException;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.store.Transactions;
import dev.smrequest.sync.Hints.Changed;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads an issue that may have changed and tells whoever wants to know, in one transaction. */
public final class SyncIssueJob implements JobHandler<Changed> {
    private static final Logger LOG = LoggerFactory.getLogger(SyncIssueJob.class);
    private static final int NOT_FOUND = 404;
    /** An outage shorter than this is not worth a word. */
    private static final Duration HICCUP = Duration.ofSeconds(15);

    private final GitLab gitlab;
    private final Transactions transactions;
    private final ChangeListener listener;
    private final Unreachable unreachable;
    private final Clock clock;

    /** Hears that an issue has changed and GitLab cannot tell how. */
    @FunctionalInterface
    public interface Unreachable {
        void tell(Connection transaction, long iid) throws SQLException;
    }

    public SyncIssueJob(
            GitLab gitlab, Transactions transactions, ChangeListener listener, Unreachable unreachable, Clock clock) {
        this.gitlab = gitlab;
        this.transactions = transactions;
        this.listener = listener;
        this.unreachable = unreachable;
        this.clock = clock;
    }

    @Override
    public JobKind<Changed> kind() {
        return Hints.KIND;
    }

    @Override
    public void run(Changed hint) {
        try {
            IssueSnapshot issue = gitlab.read(hint.iid());
            transactions.in(connection -> {
                listener.changed(connection, issue);
                return issue;
            });
        } catch (GitLabException e) {
            if (e.status() != NOT_FOUND) {
                throw e;
            }
            LOG.info("Issue #{} is not in the project any more", hint.iid());
        }
    }

    @Override
    public void retrying(Changed hint, BotException cause, Instant nextTry) {
        boolean outage = nextTry.isAfter(clock.instant().plus(HICCUP));
        if (cause instanceof GitLabException && outage) {
            transactions.in(connection -> {
                unreachable.tell(connection, hint.iid());
                return hint;
            });
        }
    }

    @Override
    public void givenUp(Changed hint, Exception cause) {
        LOG.warn("A change of issue #{} was not looked at; the next sweep finds it", hint.iid(), cause);
    }
}
