package dev.smrequest.talk.record;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.call.Said;
import dev.smrequest.store.Transactions;
import dev.smrequest.talk.record.Reply.Noted;
import dev.smrequest.talk.record.Reply.Place;
import dev.smrequest.talk.record.Reply.State;
import dev.smrequest.talk.record.ReplyStore.Found;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps what people say below cards, each reply once, however often and in whatever order Slack tells of it, and stages
 * the job that brings GitLab up to it. The newest event about a message counts; a deletion is the last word.
 */
public final class ReplyBook {
    public static final JobKind<ThreadDue> KIND = new JobKind<>("talk-send-replies", ThreadDue.class);

    /** An edit of a message that was never heard counts as hearing it for as long as its own event may be on its way. */
    private static final Duration LATE = Duration.ofHours(1);

    private final Transactions transactions;
    private final ReplyStore store;
    private final Jobs jobs;
    private final Clock clock;

    public ReplyBook(Transactions transactions, ReplyStore store, Jobs jobs, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** In which thread something is to be done, because of what happened there up to this time stamp. */
    public record ThreadDue(String channel, String thread, String upTo) {
        /** Whether it was asked for because of this reply, or of what came after. */
        public boolean covers(Reply reply) {
            return reply.version()
                    .filter(version -> version.compareTo(upTo) > 0)
                    .isEmpty();
        }
    }

    /** Takes in what somebody said below the card of this request, or how they say it now. */
    public void heard(Said said, long iid) {
        transactions.in(connection -> {
            Found found = store.take(connection, said.ref(), clock.instant());
            boolean first = found.reply().version().isEmpty();
            if (first && !said.version().equals(said.ref().ts()) && isOld(said)) {
                if (!found.known()) {
                    store.forget(connection, said.ref());
                }
                return false;
            }
            return take(connection, found.reply(), said, iid);
        });
    }

    private boolean take(Connection connection, Reply known, Said said, long iid) throws SQLException {
        boolean newer = known.version()
                .filter(version -> version.compareTo(said.version()) >= 0)
                .isEmpty();
        if (known.isDeleted() || !newer) {
            return false;
        }
        Words words = Words.of(said);
        boolean news = known.state() != State.LEFT && !known.digest().equals(Optional.of(words.digest()));
        store.save(
                connection,
                new Reply(
                        new Place(said.ref(), Optional.of(said.threadTs()), Optional.of(iid)),
                        Optional.of(said.userId()),
                        news ? Optional.of(words) : known.words(),
                        Optional.of(said.version()),
                        news ? Optional.of(words.digest()) : known.digest(),
                        known.note(),
                        news ? State.OPEN : known.state()));
        if (news) {
            stage(connection, said.ref(), said.threadTs(), said.version());
        }
        return news;
    }

    /** A message is gone, perhaps one that was never heard. */
    public void deleted(MessageRef ref) {
        String now = timeStamp(clock.instant());
        transactions.in(connection -> {
            Reply known = store.take(connection, ref, clock.instant()).reply();
            if (!known.isDeleted()) {
                store.save(connection, gone(known, now));
                known.place().thread().ifPresent(thread -> stage(connection, ref, thread, now));
            }
            return ref;
        });
    }

    /** Of which request a reply was heard that stands here, whatever stands above it by now. */
    public Optional<Long> request(MessageRef ref) {
        return transactions
                .in(connection -> store.find(connection, ref))
                .flatMap(reply -> reply.place().iid());
    }

    private static Reply gone(Reply known, String now) {
        return new Reply(
                known.place(),
                known.author(),
                Optional.empty(),
                Optional.of(now),
                Optional.empty(),
                known.note(),
                known.state() == State.LEFT ? State.BURIED : State.DELETED);
    }

    public List<Reply> due(ThreadDue due) {
        return transactions.in(connection -> store.due(connection, due.channel(), due.thread()));
    }

    /** The reply as it is now. */
    public Optional<Reply> read(Reply reply) {
        return transactions.in(
                connection -> store.find(connection, reply.place().ref()));
    }

    /** Notes that GitLab is asked now; false when the reply was deleted meanwhile, or another job has asked. */
    public boolean attempt(Reply reply) {
        Instant now = clock.instant();
        return transactions.in(connection -> {
            Reply known = store.take(connection, reply.place().ref(), now).reply();
            if (known.isDeleted() || !known.note().equals(reply.note())) {
                return false;
            }
            Optional<Instant> first = known.note().attemptedAt().or(() -> Optional.of(now));
            store.save(connection, with(known, new Noted(Optional.empty(), first)));
            return true;
        });
    }

    /** The try surely did not reach GitLab. */
    public void notAttempted(Reply reply) {
        change(reply, known -> with(known, new Noted(known.note().id(), Optional.empty())));
    }

    /** GitLab has the note with this number; what it says may be older than what the reply says now. */
    public Reply hasNote(Reply reply, long noteId) {
        return change(
                reply,
                known -> with(known, new Noted(Optional.of(noteId), known.note().attemptedAt())));
    }

    /** The note says what the reply said when it was read; its words are needed no longer, unless they changed. */
    public void noted(Reply reply) {
        change(
                reply,
                known -> known.state() == State.OPEN && known.digest().equals(reply.digest())
                        ? ended(known, State.DONE)
                        : known);
    }

    /** The reply stays in Slack, or its note is gone: nothing more is done about it. */
    public void left(Reply reply) {
        change(reply, known -> ended(known, known.isDeleted() ? State.BURIED : State.LEFT));
    }

    /** The note of a deleted reply is gone. */
    public void buried(Reply reply) {
        change(reply, known -> ended(known, State.BURIED));
    }

    /** Whether its author was told, about some reply in this thread, why it stays in Slack. */
    public boolean wasTold(Reply reply) {
        return transactions.in(connection -> store.wasTold(connection, reply));
    }

    public void told(Reply reply) {
        transactions.in(connection -> {
            store.told(connection, reply.place().ref());
            return reply;
        });
    }

    private Reply change(Reply reply, UnaryOperator<Reply> change) {
        return transactions.in(connection -> {
            Reply changed = change.apply(
                    store.take(connection, reply.place().ref(), clock.instant()).reply());
            store.save(connection, changed);
            return changed;
        });
    }

    private static Reply with(Reply known, Noted note) {
        return new Reply(
                known.place(), known.author(), known.words(), known.version(), known.digest(), note, known.state());
    }

    private static Reply ended(Reply known, State state) {
        return new Reply(
                known.place(), known.author(), Optional.empty(), known.version(), known.digest(), known.note(), state);
    }

    private boolean isOld(Said said) {
        long saidAt = (long) Double.parseDouble(said.ref().ts());
        return Instant.ofEpochSecond(saidAt).plus(LATE).isBefore(clock.instant());
    }

    private void stage(Connection connection, MessageRef ref, String thread, String version) {
        String id = ref.channel() + ":" + ref.ts() + ":" + version;
        jobs.stageUnlessThere(connection, KIND, id, new ThreadDue(ref.channel(), thread, version), clock.instant());
    }

    /** In the form of Slack's, of which the greater is the later. */
    private static String timeStamp(Instant moment) {
        return String.format(Locale.ROOT, "%d.%06d", moment.getEpochSecond(), moment.getNano() / 1_000);
    }
}
