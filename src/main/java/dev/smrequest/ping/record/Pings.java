package dev.smrequest.ping.record;

import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.ping.record.Ping.Stage;
import dev.smrequest.ping.record.PingJobs.StepDue;
import dev.smrequest.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The pings: each change together with who hears of it, in one transaction. What comes too late changes nothing. */
public final class Pings {
    private final Transactions transactions;
    private final PingStore store;
    private final PingJobs jobs;
    private final Patience patience;
    private final Clock clock;

    public Pings(Transactions transactions, PingStore store, PingJobs jobs, Patience patience, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.jobs = jobs;
        this.patience = patience;
        this.clock = clock;
    }

    public Optional<Ping> find(String id) {
        return transactions.in(connection -> store.find(connection, id));
    }

    /** What its message said, as long as nobody knows what it is about. */
    public Optional<String> text(String id) {
        return transactions.in(connection -> store.text(connection, id));
    }

    /** Those that wait for an answer, the oldest first, at most so many. */
    public List<Ping> waiting(int most) {
        return transactions.in(connection -> store.waiting(connection, most));
    }

    /** Looking up who is to answer takes a while: the thread is told so, and the answerer otherwise. */
    public void delayed(String id) {
        change(id, ping -> ping.stage() == Stage.FRESH, Ping::belated);
    }

    /** It is known who is to answer; their time begins. {@code closed} requests are answered too, but nobody is reminded. */
    public void attended(String id, Answerer answerer, String state, boolean closed) {
        Instant now = clock.instant();
        transactions.in(connection -> {
            Optional<Ping> ping = changed(connection, id, it -> it.stage() == Stage.FRESH, it -> {
                Ping attended = it.attendedBy(Attention.of(answerer, state, now));
                return closed ? attended.ended(new End(End.Why.CLOSED, Optional.empty(), now)) : attended;
            });
            if (ping.isPresent() && ping.get().waits()) {
                begin(connection, ping.get());
            }
            return id;
        });
    }

    /** Somebody else is to answer from now on; false when nobody has to any more. */
    public boolean passedOn(String id, Answerer to) {
        Instant now = clock.instant();
        return transactions.in(connection -> {
            Optional<Ping> ping = changed(
                    connection,
                    id,
                    Ping::waits,
                    it -> it.with(Attention.of(to, it.attention().orElseThrow().state(), now)));
            if (ping.isPresent()) {
                stageNext(connection, ping.get());
                tell(connection, ping.get(), to, Telling.Kind.PASSED_ON);
            }
            return ping.isPresent();
        });
    }

    /** Takes a step of the escalation, once; who is told goes with it. */
    public void stepped(StepDue due, List<Telling> tellings) {
        transactions.in(connection -> {
            Optional<Ping> ping = changed(
                    connection,
                    due.ping(),
                    it -> isNext(it, due),
                    it -> it.with(it.attention().orElseThrow().stepped(due.step() + 1)));
            if (ping.isPresent()) {
                tellings.forEach(telling -> jobs.tell(connection, telling, clock.instant()));
                stageNext(connection, ping.get());
            }
            return due;
        });
    }

    /** Whether this step is still to be taken. */
    public static boolean isNext(Ping ping, StepDue due) {
        return ping.waits()
                && ping.attention()
                        .filter(it -> it.since().equals(due.since()) && it.steps() == due.step())
                        .isPresent();
    }

    /** Has the step looked at again at a better time. */
    public void postpone(StepDue due, Instant until) {
        transactions.in(connection -> {
            jobs.escalate(connection, due, until);
            return due;
        });
    }

    /** Has somebody told at a better time. */
    public void postpone(Telling telling, Instant until) {
        transactions.in(connection -> {
            jobs.tell(connection, telling, until);
            return telling;
        });
    }

    /** Nobody has to answer any more; false when that was so before. */
    public boolean end(String id, End.Why why, Optional<String> by) {
        return transactions.in(connection -> end(connection, id, why, by));
    }

    /**
     * Somebody of the team has answered. Where it is not known which request it is about, that still has to be said, but
     * nobody is reminded any more; false when nobody had to answer.
     */
    public boolean answered(String id, End.Why why, String by) {
        return transactions.in(connection -> {
            End end = new End(why, Optional.of(by), clock.instant());
            return changed(connection, id, Pings::mayBeAnswered, it -> answered(it, end))
                    .isPresent();
        });
    }

    private static boolean mayBeAnswered(Ping ping) {
        return ping.stage() == Stage.OFFERED
                || (ping.stage() != Stage.ENDED && ping.iid().isPresent());
    }

    private static Ping answered(Ping ping, End end) {
        return ping.iid().isPresent()
                ? ping.ended(end)
                : ping.with(ping.attention().orElseThrow().stepped(Integer.MAX_VALUE));
    }

    /** No request follows from its message; false when one does by now, or it has ended. */
    public boolean dismissed(String id, String by) {
        End end = new End(End.Why.DISMISSED, Optional.of(by), clock.instant());
        return transactions.in(
                connection -> changed(connection, id, it -> it.stage() == Stage.OFFERED, it -> it.ended(end))
                        .isPresent());
    }

    boolean end(Connection connection, String id, End.Why why, Optional<String> by) throws SQLException {
        End end = new End(why, by, clock.instant());
        return changed(connection, id, it -> it.stage() != Stage.ENDED, it -> it.ended(end))
                .isPresent();
    }

    /**
     * It is known which request it is about. Where the thread has a ping about that one already, this one ends; false when
     * it has ended, or is about another by now.
     */
    public boolean about(String id, long iid) {
        return transactions.in(connection -> about(connection, id, iid));
    }

    boolean about(Connection connection, String id, long iid) throws SQLException {
        return turn(connection, id, it -> it.iid().isEmpty() && it.stage() != Stage.ENDED, Optional.of(iid));
    }

    /** There is no such request: which one it is about is to be said. */
    public void withoutRequest(String id) {
        transactions.in(connection -> {
            turn(connection, id, it -> it.stage() == Stage.FRESH, Optional.empty());
            return id;
        });
    }

    /** From now on it asks for this. Its reply is left as it is until it is known who is to answer. */
    private boolean turn(Connection connection, String id, Predicate<Ping> when, Optional<Long> request)
            throws SQLException {
        Optional<Ping> found = store.find(connection, id);
        if (found.isPresent()) {
            store.lockThread(connection, found.get().head());
        }
        Optional<Ping> turned = store.lock(connection, id).filter(when).map(it -> it.about(request));
        if (turned.isEmpty()) {
            return false;
        }
        if (store.lockSame(connection, turned.get()).isPresent()) {
            return end(connection, id, End.Why.JOINED, Optional.empty());
        }
        store.save(connection, turned.get());
        jobs.route(connection, id);
        return true;
    }

    private void begin(Connection connection, Ping ping) throws SQLException {
        stageNext(connection, ping);
        if (ping.origin().late()) {
            tell(connection, ping, ping.attention().orElseThrow().answerer(), Telling.Kind.NAMED);
        }
    }

    private void tell(Connection connection, Ping ping, Answerer answerer, Telling.Kind kind) {
        String occasion = Long.toString(ping.attention().orElseThrow().since().toEpochMilli());
        answerer.person()
                .map(person -> new Telling(ping.id(), person, kind, occasion))
                .ifPresent(telling -> jobs.tell(connection, telling, clock.instant()));
    }

    private void stageNext(Connection connection, Ping ping) {
        Attention attention = ping.attention().orElseThrow();
        patience.next(attention)
                .ifPresent(step -> jobs.escalate(
                        connection,
                        new StepDue(ping.id(), attention.since(), attention.steps()),
                        patience.due(attention, step)));
    }

    private void change(String id, Predicate<Ping> when, UnaryOperator<Ping> how) {
        transactions.in(connection -> changed(connection, id, when, how));
    }

    private Optional<Ping> changed(Connection connection, String id, Predicate<Ping> when, UnaryOperator<Ping> how)
            throws SQLException {
        Optional<Ping> ping = store.lock(connection, id).filter(when).map(how);
        if (ping.isPresent()) {
            save(connection, ping.get());
            tellOfEnd(connection, ping.get());
        }
        return ping;
    }

    private void tellOfEnd(Connection connection, Ping ping) {
        if (ping.stage() == Stage.ENDED) {
            jobs.updateTold(connection, ping.id());
        }
    }

    private void save(Connection connection, Ping ping) throws SQLException {
        store.save(connection, ping);
        jobs.show(connection, ping.id());
    }
}
