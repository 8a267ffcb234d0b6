package dev.smrequest.sync.hook;

import dev.smrequest.store.Transactions;
import java.time.Clock;

/** Takes each delivery once, and tells of it in the same transaction. */
public final class Inbox {
    private final Transactions transactions;
    private final HookListener listener;
    private final Clock clock;
    private final DeliveryStore store = new DeliveryStore();

    public Inbox(Transactions transactions, HookListener listener, Clock clock) {
        this.transactions = transactions;
        this.listener = listener;
        this.clock = clock;
    }

    /** False when it was taken before. */
    boolean take(String fingerprint, Told told) {
        return transactions.in(connection -> {
            boolean first = store.claim(connection, fingerprint, told.ofIssue(), clock.instant());
            if (first) {
                listener.tell(connection, told);
            }
            return first;
        });
    }
}
