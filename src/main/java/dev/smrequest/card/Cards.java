package dev.smrequest.card;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Asks for the card of a request. */
public final class Cards {
    static final JobKind<CardData> KIND = new JobKind<>("show-card", CardData.class);

    private final Jobs jobs;
    private final CardStore store = new CardStore();

    public Cards(Jobs jobs) {
        this.jobs = jobs;
    }

    /** The job's data: which request. Everything else is read afresh. */
    record CardData(long iid) {}

    /** Stages the first card of a request that this person filed. */
    public void open(Connection transaction, long iid, String requester) throws SQLException {
        store.add(transaction, iid, requester);
        jobs.stage(transaction, KIND, iid + "@" + UUID.randomUUID(), new CardData(iid));
    }
}
