package dev.smrequest.card;

import dev.smrequest.card.CardStore.Row;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Asks for the card of a request, where there is anything new to say. */
public final class Cards {
    static final JobKind<CardData> KIND = new JobKind<>("show-card", CardData.class);

    private final Jobs jobs;
    private final Newborns newborns;
    private final Clock clock;
    private final CardStore store = new CardStore();

    public Cards(Jobs jobs, Newborns newborns, Clock clock) {
        this.jobs = jobs;
        this.newborns = newborns;
        this.clock = clock;
    }

    /** Tells of issues without a card whether they are requests that are to have one. */
    @FunctionalInterface
    public interface Newborns {
        boolean include(Connection transaction, IssueSnapshot issue) throws SQLException;
    }

    /**
     * The job's data: which request, and how GitLab had it at a moment when the bot changed or read it, which saves a call
     * as long as that is fresh.
     */
    record CardData(long iid, Optional<IssueSnapshot> seen, Optional<Instant> seenAt) {
        CardData(long iid) {
            this(iid, Optional.empty(), Optional.empty());
        }
    }

    /** Stages the first card of a request that this person filed. */
    public void open(Connection transaction, long iid, String requester) throws SQLException {
        store.add(transaction, iid, Optional.of(requester));
        stage(transaction, new CardData(iid));
    }

    /** Stages that the card of a request, if it has one or is to have one, shows how GitLab has it; if it does not yet. */
    public void refresh(Connection transaction, IssueSnapshot issue) throws SQLException {
        if (newborns.include(transaction, issue)) {
            store.add(transaction, issue.iid(), Optional.empty());
        }
        Optional<Row> card = store.lock(transaction, issue.iid());
        if (card.isEmpty() || card.get().unwanted() || isShown(card.get(), issue)) {
            return;
        }
        boolean older = card.get()
                .seen()
                .filter(seen -> seen.updatedAt().isAfter(issue.updatedAt()))
                .isPresent();
        if (!older) {
            Instant now = clock.instant();
            store.seen(transaction, issue.withoutDescription(), now);
            stage(transaction, new CardData(issue.iid(), Optional.of(issue.withShortDescription()), Optional.of(now)));
        }
    }

    /** Whether looking at this issue would change no card. */
    public boolean isShown(Connection transaction, IssueSnapshot issue) throws SQLException {
        Optional<Row> card = store.find(transaction, issue.iid());
        return card.map(row -> row.unwanted() || isShown(row, issue)).orElse(!newborns.include(transaction, issue));
    }

    private static boolean isShown(Row card, IssueSnapshot issue) {
        return !card.stale()
                && card.seen()
                        .map(CardFacts::of)
                        .filter(CardFacts.of(issue)::equals)
                        .isPresent();
    }

    /** GitLab cannot tell how the request stands, though it has changed: the card says as of when it is. */
    public void unreachable(Connection transaction, long iid) throws SQLException {
        if (store.stale(transaction, iid)) {
            stage(transaction, new CardData(iid));
        }
    }

    /** Somebody deleted the card: it is posted anew, once. */
    void deleted(Connection transaction, long iid) throws SQLException {
        store.deleted(transaction, iid);
        if (!store.find(transaction, iid).map(Row::unwanted).orElse(true)) {
            stage(transaction, new CardData(iid));
        }
    }

    /** As of when the card is to be shown, with what was seen then; empty when GitLab can tell. */
    static Optional<Stale> stale(Row card) {
        return Optional.of(card)
                .filter(Row::stale)
                .flatMap(row ->
                        row.seen().map(seen -> new Stale(seen, row.seenAt().orElseThrow())));
    }

    /** How GitLab had a request, and when. */
    record Stale(IssueSnapshot issue, Instant seenAt) {}

    private void stage(Connection transaction, CardData data) {
        jobs.stage(transaction, KIND, data.iid() + "@" + UUID.randomUUID(), data);
    }
}
