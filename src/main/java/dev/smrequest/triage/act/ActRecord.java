package dev.smrequest.triage.act;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.store.Transactions;
import dev.smrequest.sync.ChangeListener;
import dev.smrequest.triage.act.Act.Outcome;
import java.time.Clock;
import java.util.Optional;

/** Records how an act went and stages, in the same transaction, whom to tell. */
public final class ActRecord {
    private final Transactions transactions;
    private final ActStore store;
    private final ActJobs jobs;
    private final ChangeListener listener;
    private final AppliedListener news;
    private final Clock clock;

    /**
     * @param listener hears of each request that was changed, or found changed
     * @param news hears of each act that was done, before the other one does
     */
    public ActRecord(
            Transactions transactions,
            ActStore store,
            ActJobs jobs,
            ChangeListener listener,
            AppliedListener news,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.jobs = jobs;
        this.listener = listener;
        this.news = news;
        this.clock = clock;
    }

    Act read(String id) {
        return find(id).orElseThrow();
    }

    Optional<Act> find(String id) {
        return transactions.in(connection -> store.find(connection, id));
    }

    void attempted(Act act, Position before) {
        transactions.in(connection -> {
            store.attempted(connection, act.id(), before, clock.instant());
            return act;
        });
    }

    /** The change is in GitLab, as this snapshot shows. */
    void applied(Act act, Outcome.Applied outcome, IssueSnapshot issue) {
        transactions.in(connection -> {
            boolean first = store.applied(connection, act.id(), outcome);
            if (first) {
                jobs.settled(connection, act, true);
                news.applied(connection, act, outcome, issue);
                listener.changed(connection, issue);
            }
            return first;
        });
    }

    /** The act is refused on seeing the issue like this, which others may not have seen yet either. */
    void refused(Act act, String reason, IssueSnapshot issue) {
        transactions.in(connection -> {
            boolean first = store.refused(connection, act.id(), reason, clock.instant());
            if (first) {
                jobs.settled(connection, act, false);
                listener.changed(connection, issue);
            }
            return first;
        });
    }

    void refused(Act act, String reason) {
        transactions.in(connection -> {
            boolean first = store.refused(connection, act.id(), reason, clock.instant());
            if (first) {
                jobs.settled(connection, act, false);
            }
            return first;
        });
    }
}
