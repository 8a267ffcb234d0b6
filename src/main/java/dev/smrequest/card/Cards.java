package dev.smrequest.card;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Asks for the card of a request. */
public final class Cards {
    static final JobKind<CardData> KIND = new JobKind<>("show-card", CardData.class);

    private final Jobs jobs;
    private final CardStore store = new CardStore();

    public Cards(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * The job's data: which request, and how GitLab had it when the bot changed it, which saves a call as long as that is
     * fresh.
     */
    record CardData(long iid, Optional<IssueSnapshot> seen) {}

    /** Stages the first card of a request that this person filed. */
    public void open(Connection transaction, long iid, String requester) throws SQLException {
        store.add(transaction, iid, requester);
        jobs.stage(transaction, KIND, iid + "@" + UUID.randomUUID(), new CardData(iid, Optional.empty()));
    }

    /** Stages that the card of a request, if it has one, shows how GitLab has it since the bot changed it. */
    public void refresh(Connection transaction, IssueSnapshot seen) throws SQLException {
        if (store.exists(transaction, seen.iid())) {
            CardData data = new CardData(seen.iid(), Optional.of(seen.withShortDescription()));
            jobs.stage(transaction, KIND, seen.iid() + "@" + UUID.randomUUID(), data);
        }
    }
}
