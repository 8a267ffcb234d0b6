package dev.smrequest.assembly.triage;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.job.Recurring;
import dev.smrequest.job.round.Round;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.bolt.Handlers;
import dev.smrequest.triage.add.AddJob;
import dev.smrequest.triage.add.AddModal;
import dev.smrequest.triage.add.AddShortcut;
import dev.smrequest.triage.add.AdditionDesk;
import dev.smrequest.triage.add.AdditionNews;
import dev.smrequest.triage.add.AdditionStore;
import dev.smrequest.triage.add.RecentRequests;
import dev.smrequest.triage.news.OneNote;
import java.time.Duration;
import java.util.List;

/** Adding messages to requests, put together. */
public final class AddSlice {
    private static final Duration READ_EVERY = Duration.ofMinutes(2);
    /** GitLab has the words; the bot keeps them no longer than a form can be open and a job can wait. */
    private static final Duration KEPT = Duration.ofDays(30);

    private AddSlice() {}

    public static Slice of(Ground ground, TriageSlice triage) {
        Slack slack = ground.world.slack();
        AdditionStore store = new AdditionStore(ground.database, ground.clock);
        AdditionDesk desk = new AdditionDesk(ground.database, store, ground.jobs, ActSlice::newId, ground.clock);
        RecentRequests recent = new RecentRequests(
                ground.world.gitlab(), ground.settings.workflow().baseLabel());
        AddJob job = new AddJob(
                store,
                triage.gate(),
                ground.world.gitlab(),
                AddJob.Notes.of(slack, new OneNote(ground.world.gitlab(), store)),
                new AdditionNews(slack, ground.outbox),
                ground.links);
        return Slice.of(Handlers.NONE
                        .withShortcuts(List.of(new AddShortcut(desk, slack)))
                        .withModals(List.of(new AddModal(desk)))
                        .withSuggestions(List.of(recent)))
                .withJobs(List.of(job))
                .withChores(List.of(new Recurring(
                        "forget-additions",
                        Duration.ofHours(24),
                        () -> store.forgetBefore(ground.clock.instant().minus(KEPT)))))
                .withRounds(List.of(new Round("Reading the newest requests", READ_EVERY, recent::refresh)));
    }
}
