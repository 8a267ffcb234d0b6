package dev.smrequest.assembly.sync;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.card.CardSubject;
import dev.smrequest.gitlab.note.IssueNotes;
import dev.smrequest.intake.filing.FiledListener;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.Recurring;
import dev.smrequest.job.round.Round;
import dev.smrequest.notice.Notice;
import dev.smrequest.server.health.Health;
import dev.smrequest.server.health.ReadinessCheck;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.bolt.Handlers;
import dev.smrequest.slack.app.bolt.event.Listeners;
import dev.smrequest.store.Engine;
import dev.smrequest.sync.ChangeListener;
import dev.smrequest.sync.NoteListener;
import dev.smrequest.sync.Sweep.Shown;
import dev.smrequest.talk.TalkChannels;
import dev.smrequest.talk.in.CardWait;
import dev.smrequest.talk.in.Dismissals;
import dev.smrequest.talk.in.MissedNotes;
import dev.smrequest.talk.in.NoteHints;
import dev.smrequest.talk.in.NoteMessages;
import dev.smrequest.talk.in.NoteView;
import dev.smrequest.talk.in.ShowNotesJob;
import dev.smrequest.talk.in.ShownNotes;
import dev.smrequest.talk.out.Attachments;
import dev.smrequest.talk.out.NoteText;
import dev.smrequest.talk.out.Regrets;
import dev.smrequest.talk.out.ReplyNotes;
import dev.smrequest.talk.out.SendRepliesJob;
import dev.smrequest.talk.out.TalkListener;
import dev.smrequest.talk.record.FileStore;
import dev.smrequest.talk.record.ReplyBook;
import dev.smrequest.talk.record.ReplyStore;
import dev.smrequest.talk.record.SeenStore;
import dev.smrequest.talk.record.ShownStore;
import dev.smrequest.talk.record.TalkTurns;
import dev.smrequest.talk.record.TurnStore;
import dev.smrequest.talk.text.Addresses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Conversation below cards and on issues, put together. Switched off, nothing is heard and no note is read but those that
 * are shown already.
 */
public final class TalkSlice {
    private static final Duration ROUND = Duration.ofMinutes(3);
    private static final Duration DAILY = Duration.ofHours(24);
    /** Longer than Slack delivers an event again, its hourly retries included. */
    private static final Duration DELETIONS_LIVE = Duration.ofDays(7);
    /** For so long edits and deletions follow. */
    private static final Duration REPLIES_LIVE = Duration.ofDays(365);

    private final Ground ground;
    private final boolean off;
    private final TalkChannels channels;
    private final ReplyStore replies = new ReplyStore();
    private final ShownStore shown;
    private final SeenStore seen;
    private final NoteHints hints;
    private final MissedNotes missed;
    private final TalkTurns turns;

    public TalkSlice(Ground ground) {
        this.ground = ground;
        off = ground.settings.talk().isOff();
        channels = new TalkChannels(ground.world.slack(), ground.settings.talk().channels());
        shown = new ShownStore(ground.database);
        seen = new SeenStore(ground.database);
        hints = new NoteHints(ground.jobs, shown, replies, ground.clock);
        missed = new MissedNotes(seen, hints);
        TurnStore store = new TurnStore(ground.database);
        if (ground.database.engine() == Engine.H2) {
            store.endAll();
        }
        turns = new TalkTurns(store, ground.clock);
    }

    /** Notes that GitLab tells of are looked at. */
    public NoteListener noted() {
        return off ? NoteListener.NONE : hints;
    }

    /** What is shown of notes is looked at when an issue changes; it is taken back even when nobody talks any more. */
    public ChangeListener changed() {
        return off ? hints : missed.and(hints);
    }

    /** Whether no note was missed. */
    public Shown shown() {
        return off ? (transaction, issue) -> true : missed;
    }

    public FiledListener filed() {
        return off
                ? (transaction, iid, submission) -> {}
                : (transaction, iid, submission) -> missed.filed(transaction, iid);
    }

    public Slice slice() {
        ReplyBook book = new ReplyBook(ground.database, replies, ground.jobs, ground.clock);
        List<JobHandler<?>> jobs = List.of(sending(book), showing());
        List<Recurring> chores = List.of(new Recurring("forget-talk", DAILY, this::forget));
        if (off) {
            return Slice.NONE.withJobs(jobs).withChores(chores);
        }
        Dismissals dismissals = new Dismissals(ground.database, ground.outbox, shown, hints);
        TalkListener listener = new TalkListener(channels, this::ofCard, book, dismissals::deleted);
        return Slice.of(Handlers.NONE.hearing(new Listeners(List.of(listener), List.of())))
                .withJobs(jobs)
                .withChores(chores)
                .withRounds(List.of(new Round("Reading which channels talk", ROUND, channels::refresh)))
                .withChecks(List.of(ReadinessCheck.of(
                        "talk", () -> channels.trouble().map(Health::degraded).orElseGet(() -> Health.up("heard")))));
    }

    private SendRepliesJob sending(ReplyBook book) {
        IssueNotes notes = ground.world.gitlab().notes();
        Slack slack = ground.world.slack();
        NoteText text = new NoteText(slack, new Attachments(slack, notes, new FileStore(ground.database)));
        Regrets regrets = new Regrets(book, slack);
        return new SendRepliesJob(
                book, turns, new ReplyNotes(ground.world.gitlab(), notes, book, text, regrets), regrets);
    }

    private ShowNotesJob showing() {
        Addresses addresses = new Addresses(
                ground.settings.gitlab().url(), ground.settings.gitlab().project());
        NoteMessages messages = new NoteMessages(ground.outbox, shown, new NoteView(addresses));
        ShownNotes notes = new ShownNotes(
                ground.world.gitlab(), ground.world.gitlab().notes(), shown, seen, messages, this::cardThatTalks);
        CardWait wait = new CardWait(ground.database, shown, seen, ground.jobs, ground.clock);
        return new ShowNotesJob(turns, notes, wait, this::tell);
    }

    private void tell(Notice notice) {
        ground.database.in(connection -> {
            ground.notices.tell(connection, notice);
            return notice;
        });
    }

    private Optional<Long> ofCard(MessageRef message) {
        return ground.outbox.subject(message).flatMap(CardSubject::request);
    }

    private Optional<MessageRef> cardThatTalks(long iid) {
        return ground.outbox.standing(CardSubject.of(iid)).filter(card -> channels.hasSurely(card.channel()));
    }

    private void forget() {
        Instant now = ground.clock.instant();
        ground.database.in(
                connection -> replies.forgetBefore(connection, now.minus(DELETIONS_LIVE), now.minus(REPLIES_LIVE)));
    }
}
