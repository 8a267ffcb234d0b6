package dev.smrequest.talk.out;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.job.SteppedClock;
import dev.smrequest.job.SteppedJobs;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.call.Said;
import dev.smrequest.slack.app.call.SaidFile;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import dev.smrequest.talk.TalkChannels;
import dev.smrequest.talk.record.Reply;
import dev.smrequest.talk.record.Reply.State;
import dev.smrequest.talk.record.ReplyBook;
import dev.smrequest.talk.record.ReplyBook.ThreadDue;
import dev.smrequest.talk.record.ReplyStore;
import dev.smrequest.talk.record.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of all that is said in a channel concerns a request. */
class TalkListenerTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String SECOND = Long.toString(NOW.getEpochSecond());
    private static final MessageRef CARD = new MessageRef("C1", SECOND + ".000100");
    private static final MessageRef REPLY = new MessageRef("C1", SECOND + ".000200");
    private static final ThreadDue DUE = new ThreadDue("C1", CARD.ts(), SECOND + ".999999");
    private static final SaidFile FILE = new SaidFile("F1", "a.txt", 5, Optional.empty(), Optional.empty());

    private final SteppedClock clock = new SteppedClock(NOW);
    private final List<MessageRef> gone = new ArrayList<>();
    private Optional<MessageRef> card = Optional.of(CARD);
    private ReplyBook book;

    @BothDatabases
    void reply_belowACard_isHeard(Database database) {
        listener(database).said(said(Optional.of(CARD.ts()), "hello", ".000200", List.of()));

        assertThat(heard()).containsExactly("OPEN hello");
    }

    @BothDatabases
    void message_elsewhere_isNot(Database database) {
        TalkListener listener = listener(database);

        listener.said(said(Optional.empty(), "in the channel", ".000200", List.of()));
        listener.said(said(Optional.of(SECOND + ".000001"), "below another", ".000200", List.of()));
        listener.edited(said(Optional.of(SECOND + ".000001"), "below another", ".000300", List.of()));

        assertThat(heard()).isEmpty();
    }

    @BothDatabases
    void edit_afterTheCardWasReplaced_isHeard(Database database) {
        TalkListener listener = listener(database);
        listener.said(said(Optional.of(CARD.ts()), "hello", ".000200", List.of()));
        card = Optional.empty();

        listener.edited(said(Optional.of(CARD.ts()), "hello you", ".000300", List.of()));

        assertThat(heard()).containsExactly("OPEN hello you");
    }

    @BothDatabases
    void message_whoseOnlyFileIsGone_countsAsDeleted(Database database) {
        TalkListener listener = listener(database);
        listener.said(said(Optional.of(CARD.ts()), "", ".000200", List.of(FILE)));

        listener.edited(said(Optional.of(CARD.ts()), "", ".000300", List.of()));

        assertThat(heard()).containsExactly("DELETED");
    }

    @BothDatabases
    void message_ofNothing_isNotHeard(Database database) {
        TalkListener listener = listener(database);

        listener.said(said(Optional.of(CARD.ts()), " ", ".000200", List.of()));
        listener.edited(said(Optional.of(CARD.ts()), " ", ".000300", List.of()));

        assertThat(heard()).isEmpty();
    }

    @BothDatabases
    void edit_intoACopyOfTheBots_isLetGo(Database database) {
        TalkListener listener = listener(database);
        listener.said(said(Optional.of(CARD.ts()), "hello", ".000200", List.of()));

        listener.edited(said(Optional.of(CARD.ts()), "Ada wrote in Slack:\nhello", ".000300", List.of()));

        assertThat(heard()).containsExactly("OPEN hello");
    }

    @BothDatabases
    void deletion_isToldToBothSides(Database database) {
        TalkListener listener = listener(database);
        listener.said(said(Optional.of(CARD.ts()), "hello", ".000200", List.of()));

        listener.deleted(REPLY);

        assertThat(heard()).containsExactly("DELETED");
        assertThat(gone).containsExactly(REPLY);
    }

    private TalkListener listener(Database database) {
        book = new ReplyBook(database, new ReplyStore(), new SteppedJobs(database, clock), clock);
        return new TalkListener(
                new TalkChannels(null, List.of()),
                ref -> card.filter(ref::equals).map(any -> 7L),
                book,
                gone::add);
    }

    private List<String> heard() {
        return book.due(DUE).stream().map(TalkListenerTest::line).toList();
    }

    private static String line(Reply reply) {
        String words = reply.words().map(Words::text).orElse("");
        return (reply.state() == State.OPEN ? "OPEN " : reply.state() + "") + words;
    }

    private static Said said(Optional<String> thread, String text, String version, List<SaidFile> files) {
        return new Said(REPLY, thread, "U1", text, SECOND + version, files);
    }
}
