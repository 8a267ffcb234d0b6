package dev.smrequest.triage.standup.walk;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.store.Transactions;
import dev.smrequest.triage.standup.walk.Walk.Content;
import dev.smrequest.triage.standup.walk.Walk.Phase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The walks: begun, changed by what people press, and shown again after each change. */
public final class Walks {
    public static final JobKind<Subject> LOAD = new JobKind<>("load-standup", Subject.class);
    public static final JobKind<Subject> SHOW = new JobKind<>("show-standup", Subject.class);
    public static final JobKind<Subject> SUM_UP = new JobKind<>("sum-up-standup", Subject.class);

    /** Somebody who does nothing for so long has left. */
    private static final Duration ABANDONED = Duration.ofMinutes(30);

    private final Transactions transactions;
    private final WalkStore store;
    private final Claims claims;
    private final Jobs jobs;
    private final Supplier<String> ids;
    private final Clock clock;

    public Walks(
            Transactions transactions, WalkStore store, Claims claims, Jobs jobs, Supplier<String> ids, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.claims = claims;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** The jobs' data: which walk. */
    public record Subject(String walk) {}

    /** Keeps the walk of a view that was just opened and has its queue read; earlier walks let go of their requests. */
    public void begin(String owner, Optional<String> team, String viewId) {
        Walk walk = new Walk(ids.get(), owner, Content.loading(team, viewId), 0);
        transactions.in(connection -> {
            claims.leave(connection, owner);
            store.add(connection, walk, clock.instant());
            jobs.stage(connection, LOAD, walk.id(), new Subject(walk.id()));
            return walk;
        });
    }

    public Optional<Walk> find(String id) {
        return transactions.in(connection -> store.find(connection, id));
    }

    /** Changes what the walk holds and has it shown anew. */
    public void change(String id, UnaryOperator<Content> change) {
        transactions.in(connection -> {
            change(connection, id, walk -> change.apply(walk.content()));
            return id;
        });
    }

    /** What a change makes of a walk, in the transaction in which nobody else changes it. */
    @FunctionalInterface
    interface Work {
        Content on(Walk walk) throws SQLException;
    }

    /** The same in a transaction that is open. */
    void change(Connection connection, String id, Work work) throws SQLException {
        Optional<Walk> walk = store.lock(connection, id);
        if (walk.isPresent()) {
            store.change(connection, walk.get(), work.on(walk.get()), clock.instant());
            show(connection, id);
        }
    }

    /** Changes what the walk holds, by the job that shows it. */
    public void note(String id, UnaryOperator<Content> change) {
        transactions.in(connection -> {
            Optional<Walk> walk = store.lock(connection, id);
            if (walk.isPresent()) {
                Content now = change.apply(walk.get().content());
                store.change(connection, walk.get(), now, clock.instant());
            }
            return id;
        });
    }

    /** Whether the walk may go on with the request it shows, which nobody else then takes for so long. */
    public boolean hold(String id, long iid, Duration time) {
        return transactions.in(connection -> {
            Optional<Walk> walk =
                    store.lock(connection, id).filter(found -> found.route().isAt(iid));
            if (walk.isEmpty()) {
                return false;
            }
            Optional<String> other = claims.take(connection, walk.get(), iid, time);
            if (other.isPresent()) {
                Content now = walk.get().content();
                store.change(
                        connection,
                        walk.get(),
                        now.on(now.route().onward())
                                .saying(now.news().quiet().and(PassedWords.taken(iid, other.get()))),
                        clock.instant());
                show(connection, id);
            }
            return other.isEmpty();
        });
    }

    /**
     * Moves a walk that shows no request on to the next one that nobody is on; when there is none, it stays where it is,
     * and when all was looked at, it comes to its end.
     */
    public Walk advance(String id) {
        transactions.in(connection -> {
            claims.letGo(connection, id);
            return id;
        });
        return transactions.in(connection -> {
            Walk walk = store.lock(connection, id).orElseThrow();
            if (walk.isUnderway() && walk.route().current().isEmpty()) {
                store.change(connection, walk, advanced(connection, walk), clock.instant());
            }
            return store.find(connection, id).orElseThrow();
        });
    }

    private Content advanced(Connection connection, Walk walk) throws SQLException {
        Content content = walk.content();
        List<Long> ahead = walk.route().ahead();
        for (long iid : ahead) {
            Optional<String> other = claims.take(connection, walk, iid, Claims.LOOKING);
            if (other.isEmpty()) {
                return content.on(content.route().at(iid));
            }
            content = content.saying(content.news().and(PassedWords.busy(iid, other.get())));
        }
        return ahead.isEmpty() ? content.in(Phase.ENDING) : content;
    }

    /** Ends a walk that is at its end as soon as nothing it did is on its way; it is summed up once. */
    public Walk end(String id) {
        return transactions.in(connection -> {
            Walk walk = store.lock(connection, id).orElseThrow();
            if (walk.content().phase() == Phase.ENDING && !claims.isActing(connection, id)) {
                ended(connection, walk);
            }
            return store.find(connection, id).orElseThrow();
        });
    }

    /** Its person has closed the view: it ends, as soon as nothing it did is on its way. */
    public void leave(String id) {
        note(
                id,
                now -> now.phase() == Phase.ENDED
                        ? now
                        : now.in(Phase.ENDING).on(now.route().onward()));
        end(id);
        transactions.in(connection -> {
            claims.letGo(connection, id);
            return id;
        });
    }

    /** Ends the walks whose people have left. */
    public void endAbandoned() {
        Instant then = clock.instant().minus(ABANDONED);
        transactions.in(connection -> {
            for (Walk walk : store.untouchedSince(connection, then)) {
                if (walk.content().phase() != Phase.ENDED && !claims.isActing(connection, walk.id())) {
                    ended(connection, walk);
                    claims.letGo(connection, walk.id());
                }
            }
            return then;
        });
    }

    private void ended(Connection connection, Walk walk) throws SQLException {
        store.change(connection, walk, walk.content().in(Phase.ENDED), clock.instant());
        sumUp(connection, walk.id());
    }

    private void sumUp(Connection connection, String id) {
        jobs.stage(connection, SUM_UP, id + "@" + UUID.randomUUID(), new Subject(id));
    }

    private void show(Connection connection, String id) {
        jobs.stage(connection, SHOW, id + "@" + UUID.randomUUID(), new Subject(id));
    }
}
