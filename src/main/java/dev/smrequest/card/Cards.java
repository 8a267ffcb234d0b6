package dev.smrequest.card;

import dev.smrequest.card.CardStore.Row;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks for the card of a request, where there is anything new to say. */
public final class Cards {
    static final JobKind<CardData> KIND = new JobKind<>("show-card", CardData.class);

    /** Slack takes about one message a second in a channel. */
    private static final int AT_ONCE = 100;

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

    /** The job's data: which request. What is known of it is read when the card is shown. */
    record CardData(long iid) {}

    /** Stages the first card of a request that this person filed. */
    public void open(Connection transaction, long iid, String requester) throws SQLException {
        store.add(transaction, iid, Optional.of(requester));
        stage(transaction, iid);
    }

    /** Stages that the card of a request, if it has one or is to have one, shows how GitLab has it; if it does not yet. */
    public void refresh(Connection transaction, IssueSnapshot issue) throws SQLException {
        if (newborns.include(transaction, issue)) {
            store.add(transaction, issue.iid(), Optional.empty());
        }
        Optional<Row> card = store.lock(transaction, issue.iid()).filter(row -> !row.unwanted());
        if (card.isPresent()) {
            IssueSnapshot newest = card.get().newest(issue);
            store.seen(transaction, newest.withoutDescription(), clock.instant());
            if (!isShown(card.get(), newest)) {
                stage(transaction, issue.iid());
            }
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
        boolean wanted =
                store.lock(transaction, iid).filter(row -> !row.unwanted()).isPresent();
        if (wanted && store.stale(transaction, iid)) {
            stage(transaction, iid);
        }
    }

    /** Somebody deleted the card: it is posted anew, once. */
    public void deleted(Connection transaction, long iid) throws SQLException {
        store.deleted(transaction, iid);
        if (store.find(transaction, iid).filter(row -> !row.unwanted()).isPresent()) {
            stage(transaction, iid);
        }
    }

    /** Stages cards again that could not be shown, a part of them at a time. */
    public int showOwed(Connection transaction) throws SQLException {
        List<Long> owed = store.takeOwed(transaction, AT_ONCE);
        owed.forEach(iid -> stage(transaction, iid));
        return owed.size();
    }

    private void stage(Connection transaction, long iid) {
        jobs.stage(transaction, KIND, iid + "@" + UUID.randomUUID(), new CardData(iid));
    }
}
