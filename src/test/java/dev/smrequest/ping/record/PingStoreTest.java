package dev.smrequest.ping.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.ping.record.Ping.Stage;
import dev.smrequest.ping.record.PingJobs.Below;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import dev.smrequest.store.Transactions.Work;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class PingStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123456Z");
    private static final MessageRef HEAD = new MessageRef("C1", "1.1");
    private static final Answerer CHLOE = new Answerer(
            Optional.of("U0CHLOE"),
            "*Chloe &lt;L&gt;*",
            ZoneId.of("Europe/Stockholm"),
            "owns the CI use case",
            Optional.of(new Answerer.Passing("U0BEN", Optional.of("\"mine\"? no 🎉\n"))),
            Optional.of("U0DEV"));

    private final PingStore store = new PingStore();

    @BothDatabases
    void add_thenFind_isTheSame(Database database) {
        Ping ping = ping("p1", "1.1", Optional.of(7L));
        assertThat(add(database, ping, "")).isTrue();
        assertThat(find(database, "p1")).contains(ping);
        assertThat(find(database, "p2")).isEmpty();
    }

    @BothDatabases
    void add_sameThreadAndRequest_isRefused(Database database) {
        assertThat(add(database, ping("p1", "1.1", Optional.of(7L)), "")).isTrue();
        assertThat(add(database, ping("p2", "1.2", Optional.of(7L)), "")).isFalse();
        assertThat(add(database, ping("p3", "1.3", Optional.of(8L)), "")).isTrue();
        assertThat(one(database, connection -> store.lockSame(connection, ping("p9", "1.9", Optional.of(7L)))))
                .map(Ping::id)
                .contains("p1");
    }

    @BothDatabases
    void add_threadThatAsksAlready_isRefusedUntilThatHasEnded(Database database) {
        Ping asking = ping("p1", "1.1", Optional.empty());
        assertThat(add(database, asking, "Help!")).isTrue();
        assertThat(add(database, ping("p2", "1.2", Optional.empty()), "Help!")).isFalse();

        save(database, asking.ended(new End(End.Why.DISMISSED, Optional.of("U1"), NOW)));

        assertThat(add(database, ping("p3", "1.3", Optional.empty()), "Help!")).isTrue();
    }

    @BothDatabases
    void save_withEverything_isReadAgain(Database database) {
        Ping ping = ping("p1", "1.1", Optional.of(7L));
        add(database, ping, "");
        Attention attention = Attention.of(CHLOE, "triage", NOW)
                .stepped(2)
                .nudged(new Attention.Nudges(List.of("1.2"), Optional.of(NOW.plusSeconds(9))));
        Ping ended = ping.attendedBy(attention).ended(new End(End.Why.ON_IT, Optional.of("U0BEN"), NOW));

        save(database, ended);

        assertThat(find(database, "p1")).contains(ended);
    }

    @BothDatabases
    void text_keptWhileAsking_isForgottenWhenLinkedOrEnded(Database database) {
        Ping asking = ping("p1", "1.1", Optional.empty());
        add(database, asking, "It's <b> & 🎉");
        assertThat(text(database, "p1")).contains("It's <b> & 🎉");
        save(database, asking.attendedBy(Attention.of(CHLOE, "", NOW)));
        assertThat(text(database, "p1")).isPresent();
        save(database, asking.about(Optional.of(7L)));
        assertThat(text(database, "p1")).isEmpty();

        Ping dismissed = new Ping(
                "p2",
                new Ping.Origin(new MessageRef("C1", "2.1"), "2.1", "U0ADA", Set.of(), false, false),
                Optional.empty(),
                Stage.FRESH,
                Optional.empty(),
                Optional.empty());
        add(database, dismissed, "Help!");
        save(database, dismissed.ended(new End(End.Why.DISMISSED, Optional.of("U1"), NOW)));
        assertThat(text(database, "p2")).isEmpty();
    }

    @BothDatabases
    void begunAnew_byAnotherMessage_isFoundByThatOne(Database database) {
        Ping ping = ping("p1", "1.1", Optional.of(7L));
        add(database, ping, "");
        Ping deleted = ping.ended(new End(End.Why.DELETED, Optional.empty(), NOW));
        save(database, deleted);
        assertThat(deleted.beginsAnewWith(HEAD)).isFalse();

        save(database, deleted.begunAnew(ping("", "1.5", Optional.of(7L)).origin()));

        assertThat(begunBy(database, new MessageRef("C1", "1.5"))).containsExactly("p1");
        assertThat(begunBy(database, HEAD)).isEmpty();
        assertThat(count(database, connection -> store.forgetEndedBefore(connection, NOW.plusSeconds(9))))
                .isZero();
    }

    @BothDatabases
    void lists_ofSeveral_haveWhatIsOpenInOrder(Database database) {
        add(database, ping("p1", "1.1", Optional.of(7L)), "");
        add(database, ping("p2", "1.1", Optional.of(8L)), "");
        Ping ended = ping("p3", "1.2", Optional.of(9L));
        add(database, ended, "");
        save(database, ended.ended(new End(End.Why.CLOSED, Optional.empty(), NOW)));

        assertThat(ids(in(database, connection -> store.in(connection, HEAD)))).containsExactly("p1", "p2", "p3");
        assertThat(ids(in(database, connection -> store.waiting(connection, 5))))
                .containsExactly("p1", "p2");
        assertThat(ids(in(database, connection -> store.waiting(connection, 1))))
                .containsExactly("p1");
        assertThat(ids(in(database, connection -> store.openAbout(connection, 8))))
                .containsExactly("p2");
        assertThat(ids(in(database, connection -> store.openAbout(connection, 9))))
                .isEmpty();
        assertThat(begunBy(database, HEAD)).containsExactly("p1", "p2");
        assertThat(count(database, connection -> store.forgetEndedBefore(connection, NOW.plusSeconds(1))))
                .isEqualTo(1);
        assertThat(find(database, "p3")).isEmpty();
    }

    @BothDatabases
    void heard_onceAndDeleted_isKnownUntilForgotten(Database database) {
        HeardStore heard = new HeardStore();
        assertThat(is(database, connection -> heard.first(connection, HEAD, NOW)))
                .isTrue();
        assertThat(is(database, connection -> heard.first(connection, HEAD, NOW)))
                .isFalse();
        assertThat(is(database, connection -> heard.isDeleted(connection, HEAD)))
                .isFalse();
        for (int i = 0; i < 2; i++) {
            in(database, connection -> {
                heard.deleted(connection, HEAD, NOW);
                return 0;
            });
            assertThat(is(database, connection -> heard.isDeleted(connection, HEAD)))
                    .isTrue();
        }
        assertThat(count(database, connection -> heard.forgetBefore(connection, NOW)))
                .isZero();
        assertThat(count(database, connection -> heard.forgetBefore(connection, NOW.plusSeconds(1))))
                .isEqualTo(1);
        assertThat(is(database, connection -> heard.isDeleted(connection, HEAD)))
                .isFalse();
    }

    @BothDatabases
    void heard_deletedFirst_isNotTakenInAnyMore(Database database) {
        HeardStore heard = new HeardStore();
        in(database, connection -> {
            heard.deleted(connection, HEAD, NOW);
            return 0;
        });
        assertThat(is(database, connection -> heard.first(connection, HEAD, NOW)))
                .isFalse();
    }

    @BothDatabases
    void heard_belowACall_isWhatWasWrittenAfterItAndStands(Database database) {
        HeardStore heard = new HeardStore();
        Call call = new Call(new MessageRef("C1", "1.3"), "1.1", "U0ADA", Set.of(), List.of(), "Help!");
        for (Below below : List.of(
                new Below("C1", "1.1", "1.6", "U2"),
                new Below("C1", "1.1", "1.2", "U1"),
                new Below("C1", "1.1", "1.4", "U1"),
                new Below("C1", "1.1", "1.5", "U1"),
                new Below("C1", "9.1", "1.7", "U1"),
                new Below("C2", "1.1", "1.8", "U1"))) {
            assertThat(is(database, connection -> heard.firstBelow(connection, below, NOW)))
                    .isTrue();
            assertThat(is(database, connection -> heard.firstBelow(connection, below, NOW)))
                    .isFalse();
        }
        in(database, connection -> {
            heard.deleted(connection, new MessageRef("C1", "1.5"), NOW);
            return 0;
        });

        List<Below> after = in(database, connection -> heard.after(connection, call));

        assertThat(after).containsExactly(new Below("C1", "1.1", "1.4", "U1"), new Below("C1", "1.1", "1.6", "U2"));
    }

    private static Ping ping(String id, String ts, Optional<Long> iid) {
        Ping.Origin origin = new Ping.Origin(new MessageRef("C1", ts), "1.1", "U0ADA", Set.of("U0BEN"), false, false);
        return new Ping(id, origin, iid, Stage.FRESH, Optional.empty(), Optional.empty());
    }

    private boolean add(Database database, Ping ping, String text) {
        return in(database, connection -> store.add(connection, ping, text, NOW));
    }

    private Optional<Ping> find(Database database, String id) {
        Optional<Ping> found = in(database, connection -> store.find(connection, id));
        assertThat(one(database, connection -> store.lock(connection, id))).isEqualTo(found);
        return found;
    }

    private void save(Database database, Ping ping) {
        in(database, connection -> {
            store.save(connection, ping);
            return 0;
        });
    }

    private Optional<String> text(Database database, String id) {
        return in(database, connection -> store.text(connection, id));
    }

    private List<String> begunBy(Database database, MessageRef message) {
        return ids(in(database, connection -> store.begunBy(connection, message)));
    }

    private static List<String> ids(List<Ping> pings) {
        return pings.stream().map(Ping::id).toList();
    }

    private static boolean is(Database database, Work<Boolean> work) {
        return database.in(work);
    }

    private static int count(Database database, Work<Integer> work) {
        return database.in(work);
    }

    private static Optional<Ping> one(Database database, Work<Optional<Ping>> work) {
        return database.in(work);
    }

    private static <T> T in(Database database, Work<T> work) {
        return database.in(work);
    }
}
