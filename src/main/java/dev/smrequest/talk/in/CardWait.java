package dev.smrequest.talk.in;

import dev.smrequest.job.Jobs;
import dev.smrequest.store.Transactions;
import dev.smrequest.talk.in.NoteHints.NotesDue;
import dev.smrequest.talk.record.SeenStore;
import dev.smrequest.talk.record.ShownStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Looks again at notes that were written before the card of their request stands, ever more rarely. After a day there is
 * none to come: the issue is no request, or its card stands where nobody talks.
 */
public final class CardWait {
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(17));

    private final Transactions transactions;
    private final ShownStore store;
    private final SeenStore seen;
    private final Jobs jobs;
    private final Clock clock;

    public CardWait(Transactions transactions, ShownStore store, SeenStore seen, Jobs jobs, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.seen = seen;
        this.jobs = jobs;
        this.clock = clock;
    }

    void again(NotesDue due) {
        transactions.in(connection -> again(connection, due));
    }

    private boolean again(Connection connection, NotesDue due) throws SQLException {
        if (due.waits() == WAITS.size()) {
            return store.forgetWaiting(connection, due.iid()) + seen.forgetDue(connection, due.iid()) > 0;
        }
        NotesDue next = new NotesDue(due.iid(), due.waits() + 1);
        return jobs.stageUnlessThere(
                connection,
                NoteHints.KIND,
                next.iid() + "~" + next.waits(),
                next,
                clock.instant().plus(WAITS.get(due.waits())));
    }
}
