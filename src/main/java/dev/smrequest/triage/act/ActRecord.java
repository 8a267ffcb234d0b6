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
    private final Clock clock;

    public ActRecord(Transactions transactions, ActStore store, ActJobs jobs, ChangeListener listener, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.jobs = jobs;
        this.listener = listener;
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
            boolean news = store.applied(connection, act.id(), outcome);
            if (news) {
                jobs.settled(connection, act, true);
                listener.changed(connection, issue);
            }
            return news;
        });
    }

    /** The act is refused on seeing the issue like this, which others may not have seen yet either. */
    void refused(Act act, String reason, IssueSnapshot issue) {
        transactions.in(connection -> {
            boolean news = store.refused(connection, act.id(), reason, clock.instant());
            if (news) {
                jobs.settled(connection, act, false);
                listener.changed(connection, issue);
            }
            return news;
        });
    }

    void refused(Act act, String reason) {
        transactions.in(connection -> {
            boolean news = store.refused(connection, act.id(), reason, clock.instant());
            if (news) {
                jobs.settled(connection, act, false);
            }
            return news;
        });
    }
}
