package dev.smrequest.assembly;

import dev.smrequest.assembly.filing.IntakeSlice;
import dev.smrequest.assembly.filing.UrgentSlice;
import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Housekeeping;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.assembly.ground.World;
import dev.smrequest.assembly.ping.PingSlice;
import dev.smrequest.assembly.ping.RouteSlice;
import dev.smrequest.assembly.ping.UnfurlSlice;
import dev.smrequest.assembly.sync.HookSlice;
import dev.smrequest.assembly.sync.NewsSlice;
import dev.smrequest.assembly.sync.SyncSlice;
import dev.smrequest.assembly.sync.TalkSlice;
import dev.smrequest.assembly.triage.AddSlice;
import dev.smrequest.assembly.triage.ListsSlice;
import dev.smrequest.assembly.triage.StandupSlice;
import dev.smrequest.assembly.triage.TriageSlice;
import dev.smrequest.card.CardJob;
import dev.smrequest.card.CardView;
import dev.smrequest.card.CardWatch;
import dev.smrequest.intake.filing.FiledListener;
import dev.smrequest.intake.form.Prefill;
import dev.smrequest.job.Jobs;
import dev.smrequest.job.Recurring;
import dev.smrequest.news.follow.FollowBlock;
import dev.smrequest.notice.NoticeJob;
import dev.smrequest.notice.ReplyJob;
import dev.smrequest.ping.offer.FileButton.FilingForm;
import dev.smrequest.server.metrics.Metrics;
import dev.smrequest.settings.Settings;
import dev.smrequest.slack.app.bolt.Handlers;
import dev.smrequest.slack.app.bolt.event.Listeners;
import dev.smrequest.store.Database;
import dev.smrequest.sync.ChangeListener;
import dev.smrequest.sync.NoteListener;
import dev.smrequest.sync.Sweep.Shown;
import dev.smrequest.triage.StepButtonsBlock;
import dev.smrequest.triage.WithdrawBlock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** All slices on their common ground. */
public final class Slices {
    private Slices() {}

    public static Slice of(Settings settings, World world, Database database, Jobs jobs, Metrics metrics, Clock clock) {
        Ground ground = new Ground(settings, world, database, jobs, metrics, clock);
        IntakeSlice intake = new IntakeSlice(ground);
        UrgentSlice urgent = new UrgentSlice(ground);
        StandupSlice standup = new StandupSlice(ground);
        PingSlice pings = new PingSlice(ground);
        NewsSlice news = new NewsSlice(ground);
        TriageSlice triage = new TriageSlice(ground, intake.form(), standup);
        TalkSlice talk = new TalkSlice(ground);
        UnfurlSlice previews = new UnfurlSlice(ground);
        RouteSlice route = new RouteSlice(ground, triage.gate());
        ChangeListener changed = pings.changed().and(news.desk()).and(previews.living());
        Shown shown = talk.shown().also(news.desk()::isTold).also(previews.living());
        return intake.slice(
                        new WithdrawBlock(ground.settings.workflow())::of,
                        card(ground)
                                .and(urgent.alerts())
                                .and(pings.filed())
                                .and(news.filed())
                                .and(talk.filed()))
                .and(urgent.slice(intake.templates(), pings.urgent()))
                .and(triage.slice(standup.changed().and(changed), news.desk()))
                .and(standup.slice(triage))
                .and(new ListsSlice(ground, triage).slice())
                .and(AddSlice.of(ground, triage))
                .and(pings.slice(triage.gate(), route.router(), filing(intake)))
                .and(previews.slice())
                .and(route.slice(pings.pings()))
                .and(news.slice(triage, standup::isAsked))
                .and(sync(ground, talk.noted(), standup.found().and(changed).and(talk.changed()), shown))
                .and(talk.slice())
                .and(common(ground));
    }

    private static Slice sync(Ground ground, NoteListener noted, ChangeListener changed, Shown shown) {
        SyncSlice sync = new SyncSlice(ground);
        HookSlice hook = new HookSlice(ground, sync.hints(), noted);
        return sync.slice(changed, hook.watching(shown.also(ground.cards::isShown)))
                .and(hook.slice());
    }

    private static FilingForm filing(IntakeSlice intake) {
        return (trigger, text, source) -> intake.form().open(trigger, Prefill.from(text, source));
    }

    private static FiledListener card(Ground ground) {
        return (transaction, iid, submission) ->
                ground.cards.open(transaction, iid, submission.content().requester());
    }

    private static Slice common(Ground ground) {
        StepButtonsBlock steps = new StepButtonsBlock(ground.settings.workflow(), ground.recipes);
        CardView view =
                new CardView(ground.settings.workflow(), issue -> FollowBlock.beside(steps.of(issue), issue.iid()));
        return Slice.of(Handlers.NONE.hearing(
                        new Listeners(List.of(new CardWatch(ground.channel, ground.outbox)), List.of())))
                .withJobs(List.of(
                        new CardJob(ground.cardDesk, ground.world.gitlab(), ground.outbox, view, ground.clock),
                        new NoticeJob(ground.world.slack(), ground.outbox),
                        new ReplyJob(ground.world.slack())))
                .withChores(Housekeeping.notices(ground.posted, Duration.ofDays(30), ground.clock))
                .and(Slice.NONE.withChores(List.of(owedCards(ground))));
    }

    private static Recurring owedCards(Ground ground) {
        return new Recurring("show-owed-cards", Duration.ofHours(1), () -> ground.database.in(ground.cards::showOwed));
    }
}
