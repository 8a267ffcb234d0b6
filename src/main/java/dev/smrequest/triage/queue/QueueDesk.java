package dev.smrequest.triage.queue;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.store.Transactions;
import dev.smrequest.triage.answer.Asker;
import java.util.UUID;

/** Has lists of requests shown to people, after they were answered that it comes. */
public final class QueueDesk {
    static final JobKind<Ask> KIND = new JobKind<>("show-queue", Ask.class);

    private final Transactions transactions;
    private final Jobs jobs;

    public QueueDesk(Transactions transactions, Jobs jobs) {
        this.transactions = transactions;
        this.jobs = jobs;
    }

    /** The job's data: who wants to see which list. */
    record Ask(Asker asker, QueueWish wish) {}

    void show(Asker asker, QueueWish wish) {
        transactions.in(connection -> {
            jobs.stage(connection, KIND, UUID.randomUUID().toString(), new Ask(asker, wish));
            return wish;
        });
    }
}
