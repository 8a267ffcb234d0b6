package dev.smrequest.card;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/** Asks for the card of a request. */
public final class Cards {
    static final JobKind<CardData> KIND = new JobKind<>("show-card", CardData.class);

    private final Jobs jobs;
    private final Clock clock;

    public Cards(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The job's data: which request. Everything else is read afresh. */
    record CardData(long iid) {}

    /** Stages the first card of a request that this person filed. */
    public void open(Connection transaction, long iid, String requester) throws SQLException {
        Sql.update(
                transaction,
                "insert into card (issue_iid, requester) values (?, ?) on conflict do nothing",
                iid,
                requester);
        jobs.stage(transaction, KIND, iid + "@" + clock.instant().toEpochMilli(), new CardData(iid));
    }
}
