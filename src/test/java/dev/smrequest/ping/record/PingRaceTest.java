package dev.smrequest.ping.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.ping.record.Ping.Stage;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Several machines work on the same ping at the same moment: one of them wins, and nothing is done twice. */
class PingRaceTest {
    private static final int ROUNDS = 15;
    private static final long ISSUE = 7;

    @BothDatabases
    void open_sameMessageFourTimesAtOnce_isOnePing(Database database) {
        PingDesk desk = new PingDesk(database);
        for (int round = 0; round < ROUNDS; round++) {
            Call call = desk.call("", ISSUE);
            Race.of(times(4, () -> desk.open(call, List.of(ISSUE))));
            assertThat(desk.in(call)).hasSize(1);
        }
        assertThat(desk.staged("route-ping")).isEqualTo(ROUNDS);
        assertThat(desk.staged("tell-of-ping")).isZero();
    }

    @BothDatabases
    void heard_sameMessageFourTimesAtOnce_isOneJob(Database database) {
        PingDesk desk = new PingDesk(database);
        for (int round = 0; round < ROUNDS; round++) {
            Call call = desk.newMessage("", ISSUE);
            Race.of(times(4, () -> desk.heard(call)));
        }
        assertThat(desk.staged("hear-ping")).isEqualTo(ROUNDS);
    }

    @BothDatabases
    void open_fourMessagesThatNameNothingAtOnce_areAskedAboutOnce(Database database) {
        PingDesk desk = new PingDesk(database);
        for (int round = 0; round < ROUNDS; round++) {
            Call head = desk.call("");
            Race.of(times(4, () -> desk.open(desk.call(head.thread()), List.of())));
            assertThat(desk.in(head)).hasSize(1);
        }
        assertThat(desk.staged("route-ping")).isEqualTo(ROUNDS);
    }

    @BothDatabases
    void answered_fourAtOnce_oneIsOnIt(Database database) {
        PingDesk desk = new PingDesk(database);
        for (int round = 0; round < ROUNDS; round++) {
            Ping ping = desk.waiting(ISSUE);
            List<Boolean> won = Race.of(List.of(
                    () -> desk.pings.answered(ping.id(), End.Why.ON_IT, "U1"),
                    () -> desk.pings.answered(ping.id(), End.Why.ON_IT, "U2"),
                    () -> desk.pings.answered(ping.id(), End.Why.ANSWERED, "U3"),
                    () -> desk.pings.end(ping.id(), End.Why.MOVED, Optional.empty())));
            assertThat(won).containsOnlyOnce(true);
            assertThat(desk.find(ping).stage()).isEqualTo(Stage.ENDED);
        }
    }

    @BothDatabases
    void stepped_twiceAtOnceAndAnswered_isTakenAtMostOnce(Database database) {
        PingDesk desk = new PingDesk(database);
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Ping ping = desk.waiting(ISSUE);
            List<Boolean> won = Race.of(List.of(
                    () -> desk.step(ping),
                    () -> desk.step(ping),
                    () -> desk.pings.answered(ping.id(), End.Why.ON_IT, "U2")));
            assertThat(won.get(2)).isTrue();
            assertThat(desk.find(ping).stage()).isEqualTo(Stage.ENDED);
            taken += desk.find(ping).attention().orElseThrow().steps();
        }
        assertThat(taken).isLessThanOrEqualTo(ROUNDS);
        assertThat(desk.staged("tell-of-ping")).isEqualTo(taken);
    }

    @BothDatabases
    void passedOn_whileAnswered_neverTakesItBack(Database database) {
        PingDesk desk = new PingDesk(database);
        int passed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Ping ping = desk.waiting(ISSUE);
            List<Boolean> won = Race.of(List.of(
                    () -> desk.pings.passedOn(ping.id(), PingDesk.answerer("U9")),
                    () -> desk.pings.answered(ping.id(), End.Why.ON_IT, "U2")));
            Ping now = desk.find(ping);
            assertThat(won.get(1)).isTrue();
            assertThat(now.end().orElseThrow().by()).contains("U2");
            assertThat(now.attention().orElseThrow().answerer().person()).contains(won.get(0) ? "U9" : "U0CHLOE");
            passed += won.get(0) ? 1 : 0;
        }
        assertThat(desk.staged("tell-of-ping")).isEqualTo(passed);
    }

    @BothDatabases
    void deleted_whileEverythingElseHappens_endsIt(Database database) {
        PingDesk desk = new PingDesk(database);
        for (int round = 0; round < ROUNDS; round++) {
            Call call = desk.call("", ISSUE);
            Race.of(List.of(
                    () -> desk.open(call, List.of(ISSUE)),
                    () -> desk.open(call, List.of(ISSUE)),
                    () -> desk.delete(call.message()),
                    () -> desk.delete(call.message())));
            assertThat(desk.in(call)).allMatch(ping -> ping.stage() == Stage.ENDED);

            Ping ping = desk.waiting(ISSUE);
            Race.of(List.of(
                    () -> desk.delete(ping.origin().message()),
                    () -> desk.step(ping),
                    () -> desk.pings.passedOn(ping.id(), PingDesk.answerer("U9")),
                    () -> desk.nudge(ping)));
            Ping now = desk.find(ping);
            boolean begunAnew = !now.origin().message().equals(ping.origin().message());
            assertThat(begunAnew || now.end().orElseThrow().why() == End.Why.DELETED)
                    .isTrue();
        }
    }

    @BothDatabases
    void about_linkedTwiceFiledAndDismissedAtOnce_isOneOfThem(Database database) {
        PingDesk desk = new PingDesk(database);
        for (int round = 0; round < ROUNDS; round++) {
            Ping ping = desk.offered();
            List<Boolean> won = Race.of(List.of(
                    () -> desk.pings.about(ping.id(), 21),
                    () -> desk.pings.about(ping.id(), 22),
                    () -> desk.filed(ping.origin().message(), 23),
                    () -> desk.pings.dismissed(ping.id(), "U1")));
            Ping now = desk.find(ping);
            assertThat(won.stream().filter(it -> it).count()).isLessThanOrEqualTo(2);
            assertThat(won.get(3)).isEqualTo(now.stage() == Stage.ENDED);
            assertThat(now.iid().isPresent()).isEqualTo(now.stage() == Stage.FRESH);
        }
    }

    @BothDatabases
    void about_whileAnotherMessageAsksForTheSame_isAnsweredOnce(Database database) {
        PingDesk desk = new PingDesk(database);
        for (int round = 0; round < ROUNDS; round++) {
            Ping ping = desk.offered();
            Call other = desk.call(ping.origin().thread(), ISSUE);
            Race.of(List.of(() -> desk.pings.about(ping.id(), ISSUE), () -> desk.open(other, List.of(ISSUE))));
            assertOneForEachRequest(desk.in(other));
            assertThat(desk.in(other)).anyMatch(it -> it.stage() == Stage.FRESH);
        }
    }

    @BothDatabases
    void anything_atOnceInOneThread_leavesOnePingForEachRequest(Database database) {
        PingDesk desk = new PingDesk(database);
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Random random = new Random(seed);
            Call head = desk.call("");
            desk.open(head, List.of());
            List<Callable<Boolean>> acts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                acts.add(anything(desk, head, random));
            }
            Race.of(acts);
            assertOneForEachRequest(desk.in(head));
        }
    }

    private static Callable<Boolean> anything(PingDesk desk, Call head, Random random) {
        long iid = 1L + random.nextInt(3);
        int which = random.nextInt(100);
        Call call = random.nextBoolean() ? head : desk.call(head.thread(), iid);
        List<Supplier<Callable<Boolean>>> all = List.of(
                () -> () -> desk.open(call, random.nextBoolean() ? List.of() : List.of(iid, iid + 1)),
                () -> () -> desk.delete(call.message()),
                () -> () -> desk.filed(head.message(), iid),
                () -> () -> desk.attend(one(desk, head, which)),
                () -> () -> desk.withoutRequest(one(desk, head, which)),
                () -> () -> desk.pings.about(one(desk, head, which).id(), iid),
                () -> () -> desk.pings.answered(one(desk, head, which).id(), End.Why.ON_IT, "U1"),
                () -> () -> desk.pings.dismissed(one(desk, head, which).id(), "U1"),
                () -> () -> desk.pings.passedOn(one(desk, head, which).id(), PingDesk.answerer("U9")));
        return all.get(random.nextInt(all.size())).get();
    }

    private static Ping one(PingDesk desk, Call head, int which) {
        List<Ping> all = desk.in(head);
        return all.get(which % all.size());
    }

    /** And at most one asks which it is about. */
    private static void assertOneForEachRequest(List<Ping> pings) {
        assertThat(pings.stream().filter(ping -> ping.iid().isPresent()).map(Ping::iid))
                .doesNotHaveDuplicates();
        assertThat(pings.stream().filter(ping -> ping.iid().isEmpty() && ping.stage() != Stage.ENDED))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(pings)
                .allMatch(ping -> ping.stage() == Stage.ENDED
                        || ping.stage() == Stage.FRESH
                        || ping.attention().isPresent());
    }

    private static <T> List<Callable<T>> times(int count, Callable<T> what) {
        return Collections.nCopies(count, what);
    }
}
