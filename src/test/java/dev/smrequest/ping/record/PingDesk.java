package dev.smrequest.ping.record;

import dev.smrequest.job.SteppedClock;
import dev.smrequest.job.SteppedJobs;
import dev.smrequest.ping.hours.WorkingHours;
import dev.smrequest.ping.record.Patience.Step;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.store.Database;
import dev.smrequest.store.Sql;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Pings on a database, whose jobs are staged and never run; Chloe is to answer, on a Monday morning. */
final class PingDesk {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final WorkingHours HOURS =
            new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of(DayOfWeek.values()));

    final SteppedClock clock = new SteppedClock(NOW);
    final PingStore store = new PingStore();
    final HeardStore heardStore = new HeardStore();
    final Calls calls;
    final Pings pings;
    private final Database database;
    private final AtomicInteger messages = new AtomicInteger();

    PingDesk(Database database) {
        this.database = database;
        Patience patience = new Patience(
                HOURS,
                List.of(
                        new Step(Step.Kind.REMIND, Duration.ofMinutes(30)),
                        new Step(Step.Kind.DUTY, Duration.ofMinutes(60))),
                3);
        PingJobs jobs = new PingJobs(new SteppedJobs(database, clock));
        calls = new Calls(database, store, heardStore, jobs, patience, clock);
        pings = new Pings(database, store, jobs, patience, clock);
    }

    static Answerer answerer(String person) {
        return new Answerer(
                Optional.of(person),
                "*" + person + "*",
                ZoneOffset.UTC,
                "leads the team",
                Optional.empty(),
                Optional.empty());
    }

    /** A message of Ada's in this thread, or that begins one when it is empty. */
    Call newMessage(String thread, long... linked) {
        String ts = String.format(Locale.ROOT, "1700000000.%06d", messages.incrementAndGet());
        return new Call(
                new MessageRef("C1", ts),
                thread.isEmpty() ? ts : thread,
                "U0ADA",
                Set.of(),
                LongStream.of(linked).boxed().toList(),
                "Help!");
    }

    /** The same, heard. */
    Call call(String thread, long... linked) {
        Call call = newMessage(thread, linked);
        database.in(connection -> heardStore.first(connection, call.message(), NOW));
        return call;
    }

    boolean heard(Call call) {
        calls.heard(call);
        return true;
    }

    boolean open(Call call, List<Long> requests) {
        calls.open(call, requests);
        return true;
    }

    boolean delete(MessageRef message) {
        calls.deleted(message, pings);
        return true;
    }

    boolean filed(MessageRef message, long iid) {
        database.in(connection -> {
            calls.filed(connection, message, iid, pings);
            return iid;
        });
        return true;
    }

    boolean attend(Ping ping) {
        pings.attended(ping.id(), answerer("U0CHLOE"), "triage", false);
        return true;
    }

    boolean withoutRequest(Ping ping) {
        pings.withoutRequest(ping.id());
        return true;
    }

    boolean nudge(Ping ping) {
        return open(call(ping.origin().thread()), List.of(ping.iid().orElseThrow()));
    }

    /** Takes the first step: Chloe is reminded. */
    boolean step(Ping ping) {
        pings.stepped(
                new PingJobs.StepDue(ping.id(), ping.attention().orElseThrow().since(), 0),
                List.of(new Telling(ping.id(), "U0CHLOE", Telling.Kind.REMIND, "0")));
        return true;
    }

    Ping waiting(long iid) {
        return attended(call("", iid), List.of(iid));
    }

    Ping offered() {
        return attended(call(""), List.of());
    }

    private Ping attended(Call call, List<Long> requests) {
        calls.open(call, requests);
        attend(in(call).get(0));
        return in(call).get(0);
    }

    Ping find(Ping ping) {
        return pings.find(ping.id()).orElseThrow();
    }

    List<Ping> in(Call call) {
        return calls.in(call.head());
    }

    /** How many jobs of this kind were staged. */
    int staged(String kind) {
        return database.in(connection -> Sql.first(
                        connection,
                        row -> row.getInt(1),
                        "select count(*) from scheduled_tasks where task_name = ?",
                        kind))
                .orElseThrow();
    }
}
