package dev.smrequest.triage.mine;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.store.Transactions;
import dev.smrequest.triage.answer.Asker;
import java.util.UUID;

/** Has people's own requests shown to them, after they were answered that they come. */
public final class MineDesk {
    static final JobKind<Ask> KIND = new JobKind<>("show-mine", Ask.class);

    private final Transactions transactions;
    private final Jobs jobs;

    public MineDesk(Transactions transactions, Jobs jobs) {
        this.transactions = transactions;
        this.jobs = jobs;
    }

    /** The job's data: who wants to see which page, counted from 1. */
    record Ask(Asker asker, int page) {}

    void show(Asker asker, int page) {
        transactions.in(connection -> {
            jobs.stage(connection, KIND, UUID.randomUUID().toString(), new Ask(asker, page));
            return page;
        });
    }
}
