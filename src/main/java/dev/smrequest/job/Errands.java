package dev.smrequest.job;

import dev.smrequest.store.Transactions;
import java.util.UUID;

/** Jobs that belong to no record: each is staged in a transaction of its own, under an id of its own. */
public final class Errands {
    private final Transactions transactions;
    private final Jobs jobs;

    public Errands(Transactions transactions, Jobs jobs) {
        this.transactions = transactions;
        this.jobs = jobs;
    }

    /** Has this done as soon as possible; it is saved when this returns. */
    public <T> void send(JobKind<T> kind, T data) {
        transactions.in(connection -> {
            jobs.stage(connection, kind, UUID.randomUUID().toString(), data);
            return data;
        });
    }
}
