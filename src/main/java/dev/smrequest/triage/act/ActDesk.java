package dev.smrequest.triage.act;

import dev.smrequest.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes acts in: one transaction saves what is wanted and stages it, before anybody is told anything. */
public final class ActDesk {
    private final Transactions transactions;
    private final ActStore store;
    private final ActJobs jobs;
    private final ActListener listener;
    private final Supplier<String> ids;
    private final Clock clock;

    public ActDesk(
            Transactions transactions,
            ActStore store,
            ActJobs jobs,
            ActListener listener,
            Supplier<String> ids,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.jobs = jobs;
        this.listener = listener;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the act of a button, once however often it is pressed before it is done. */
    public void accept(long iid, String actor, Act.Content content) {
        Act act = waiting(ids.get(), iid, actor, content);
        transactions.in(connection -> {
            if (store.addUnlessWaiting(connection, act)) {
                begin(connection, act);
            }
            return act;
        });
    }

    /** Takes an act under an id that stands for the form it came from: that form acts once, however often it is sent. */
    public Act accept(String id, long iid, String actor, Act.Content content) {
        Act act = waiting(id, iid, actor, content);
        return transactions.in(connection -> {
            if (store.add(connection, act)) {
                begin(connection, act);
            }
            return store.find(connection, id).orElse(act);
        });
    }

    private void begin(Connection connection, Act act) throws SQLException {
        jobs.apply(connection, act);
        listener.accepted(connection, act);
    }

    private Act waiting(String id, long iid, String actor, Act.Content content) {
        Act.Outcome outcome = new Act.Outcome.Waiting(Optional.empty(), Optional.empty());
        return new Act(id, iid, actor, content, clock.instant(), outcome);
    }

    public Optional<Act> find(String id) {
        return transactions.in(connection -> store.find(connection, id));
    }
}
