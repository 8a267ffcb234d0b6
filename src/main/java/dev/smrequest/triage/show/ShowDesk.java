package dev.smrequest.triage.show;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.store.Transactions;
import dev.smrequest.triage.answer.Asker;
import java.util.UUID;

/** Has single requests shown to people, after they were answered that it comes. */
public final class ShowDesk {
    static final JobKind<Ask> KIND = new JobKind<>("show-request", Ask.class);

    private final Transactions transactions;
    private final Jobs jobs;

    public ShowDesk(Transactions transactions, Jobs jobs) {
        this.transactions = transactions;
        this.jobs = jobs;
    }

    /** The job's data: who wants to see which request. */
    record Ask(Asker asker, long iid) {}

    void show(Asker asker, long iid) {
        transactions.in(connection -> {
            jobs.stage(connection, KIND, UUID.randomUUID().toString(), new Ask(asker, iid));
            return iid;
        });
    }
}
