package dev.smrequest.talk.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.job.SteppedClock;
import dev.smrequest.job.SteppedJobs;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.call.Said;
import dev.smrequest.slack.app.call.SaidFile;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import dev.smrequest.talk.record.Reply.State;
import dev.smrequest.talk.record.ReplyBook.ThreadDue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class ReplyBookTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String SECOND = Long.toString(NOW.getEpochSecond());
    private static final MessageRef REF = new MessageRef("C1", SECOND + ".000200");
    private static final ThreadDue DUE = new ThreadDue("C1", SECOND + ".000100", SECOND + ".000200");
    private static final SaidFile FILE = new SaidFile("F1", "a.txt", 5, Optional.of("https://x/a"), Optional.empty());

    private final SteppedClock clock = new SteppedClock(NOW);

    @BothDatabases
    void heard_isReadAgainAsSaid(Database database) {
        ReplyBook book = book(database);

        book.heard(said("000200", "hello 🎉 'x'", List.of(FILE)), 7);

        assertThat(book.due(DUE)).singleElement().satisfies(reply -> {
            assertThat(reply.words()).contains(new Words("hello 🎉 'x'", List.of(FILE)));
            assertThat(reply.author()).contains("U1");
            assertThat(reply.iid()).isEqualTo(7);
            assertThat(reply.state()).isEqualTo(State.OPEN);
        });
    }

    @BothDatabases
    void events_inAnyOrderAndTwice_endWithTheNewest(Database database) {
        for (int seed = 0; seed < 24; seed++) {
            ReplyBook book = book(database);
            MessageRef ref = new MessageRef("C1", SECOND + ".001" + (100 + seed));
            List<Said> events = new ArrayList<>(List.of(
                    said(ref, ref.ts(), "one"),
                    said(ref, SECOND + ".002001", "two"),
                    said(ref, SECOND + ".002002", "three")));
            events.addAll(List.copyOf(events));
            Collections.shuffle(events, new Random(seed));

            events.forEach(event -> book.heard(event, 7));

            assertThat(book.due(DUE).stream()
                            .filter(reply -> reply.place().ref().equals(ref)))
                    .as("seed %d", seed)
                    .singleElement()
                    .extracting(reply -> reply.words().map(Words::text))
                    .isEqualTo(Optional.of("three"));
        }
    }

    @BothDatabases
    void deletion_beforeItsMessage_isTheLastWord(Database database) {
        ReplyBook book = book(database);

        book.deleted(REF);
        book.heard(said("000200", "hello", List.of()), 7);

        assertThat(book.due(DUE)).isEmpty();
    }

    @BothDatabases
    void edit_whileTheNoteIsWritten_staysToBeDone(Database database) {
        ReplyBook book = book(database);
        book.heard(said("000200", "one", List.of()), 7);
        Reply read = book.due(DUE).get(0);
        assertThat(book.attempt(read)).isTrue();

        book.heard(said("000300", "two", List.of()), 7);
        book.hasNote(read, 99);
        book.noted(read);

        assertThat(book.due(DUE)).singleElement().satisfies(reply -> {
            assertThat(reply.words().map(Words::text)).contains("two");
            assertThat(reply.note().id()).contains(99L);
        });
    }

    @BothDatabases
    void deletion_whileTheNoteIsWritten_staysToBeDone(Database database) {
        ReplyBook book = book(database);
        book.heard(said("000200", "one", List.of()), 7);
        Reply read = book.due(DUE).get(0);
        book.attempt(read);

        book.deleted(REF);
        book.hasNote(read, 99);
        book.noted(read);

        assertThat(book.due(DUE)).singleElement().extracting(Reply::state).isEqualTo(State.DELETED);
        assertThat(book.attempt(read)).isFalse();
    }

    @BothDatabases
    void attempt_afterAnotherJobs_isNone(Database database) {
        ReplyBook book = book(database);
        book.heard(said("000200", "one", List.of()), 7);
        Reply read = book.due(DUE).get(0);

        assertThat(book.attempt(read)).isTrue();

        assertThat(book.attempt(read)).isFalse();
        assertThat(book.attempt(book.due(DUE).get(0))).isTrue();
    }

    @BothDatabases
    void job_coversWhatWasSaidUpToIt_andNoLaterEditOrDeletion(Database database) {
        ReplyBook book = book(database);
        book.heard(said("000200", "one", List.of()), 7);
        boolean first = DUE.covers(book.due(DUE).get(0));
        book.heard(said("000300", "two", List.of()), 7);
        boolean edited = DUE.covers(book.due(DUE).get(0));
        clock.advance(Duration.ofSeconds(1));
        book.deleted(REF);
        boolean deleted = new ThreadDue("C1", DUE.thread(), SECOND + ".000300")
                .covers(book.due(DUE).get(0));

        assertThat(List.of(first, edited, deleted)).containsExactly(true, false, false);
    }

    @BothDatabases
    void reply_leftInSlack_isNotTakenUpByAnEdit(Database database) {
        ReplyBook book = book(database);
        book.heard(said("000200", "one", List.of()), 7);
        book.left(book.due(DUE).get(0));

        book.heard(said("000300", "two", List.of()), 7);

        assertThat(book.due(DUE)).isEmpty();
    }

    @BothDatabases
    void edit_ofAnOldMessageNeverHeard_isLetGo(Database database) {
        ReplyBook book = book(database);
        clock.advance(Duration.ofHours(2));

        book.heard(said("000300", "two", List.of()), 7);

        assertThat(book.due(DUE)).isEmpty();
    }

    @BothDatabases
    void forgetting_keepsWhatEditsMayFollow(Database database) {
        ReplyBook book = book(database);
        book.heard(said("000200", "one", List.of()), 7);
        book.deleted(new MessageRef("C1", SECOND + ".000900"));
        new FileStore(database).add(REF, "F1", "/uploads/1/a.txt");

        int deletions = database.in(
                connection -> new ReplyStore().forgetBefore(connection, NOW.plusSeconds(1), NOW.minusSeconds(1)));
        int all = database.in(
                connection -> new ReplyStore().forgetBefore(connection, NOW.plusSeconds(1), NOW.plusSeconds(1)));

        assertThat(List.of(deletions, all)).containsExactly(1, 1);
        assertThat(new FileStore(database).find(REF, "F1")).isEmpty();
    }

    @BothDatabases
    void turn_held_isRefusedUntilItRanOut(Database database) {
        TalkTurns turns = new TalkTurns(new TurnStore(database), clock);
        List<String> done = new ArrayList<>();

        turns.take("a", () -> {
            turns.take("b", () -> done.add("b"));
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> turns.take("a", () -> done.add("again")))
                    .isInstanceOf(BusyException.class)
                    .hasMessage("Another job is at work on a.");
            clock.advance(Duration.ofMinutes(11));
            turns.take("a", () -> done.add("after"));
        });

        assertThat(done).containsExactly("b", "after");
    }

    private ReplyBook book(Database database) {
        return new ReplyBook(database, new ReplyStore(), new SteppedJobs(database, clock), clock);
    }

    private static Said said(String version, String text, List<SaidFile> files) {
        return new Said(REF, Optional.of(DUE.thread()), "U1", text, SECOND + "." + version, files);
    }

    private static Said said(MessageRef ref, String version, String text) {
        return new Said(ref, Optional.of(DUE.thread()), "U1", text, version, List.of());
    }
}
