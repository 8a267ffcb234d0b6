package dev.smrequest.news.follow;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.store.Transactions;
import dev.smrequest.sync.ChangeListener;
import java.time.Clock;

/** Who follows which request. */
public final class Follows {
    private final Transactions transactions;
    private final FollowerStore store;
    private final ChangeListener sight;
    private final Clock clock;

    /** {@code sight} notes how a request stands when the first one follows it. */
    public Follows(Transactions transactions, FollowerStore store, ChangeListener sight, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.sight = sight;
        this.clock = clock;
    }

    void follow(IssueSnapshot issue, String userId) {
        transactions.in(connection -> {
            sight.changed(connection, issue);
            store.add(connection, issue.iid(), userId, clock.instant());
            return issue;
        });
    }

    void stop(long iid, String userId) {
        transactions.in(connection -> {
            store.remove(connection, iid, userId);
            return iid;
        });
    }
}
