package dev.smrequest.assembly.ping;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.job.Recurring;
import dev.smrequest.news.follow.FollowBlock;
import dev.smrequest.slack.app.bolt.Handlers;
import dev.smrequest.slack.app.bolt.event.Listeners;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.triage.facts.StateWords;
import dev.smrequest.unfurl.LinkPreviews;
import dev.smrequest.unfurl.LivingPreviews;
import dev.smrequest.unfurl.PreviewStore;
import dev.smrequest.unfurl.PreviewView;
import dev.smrequest.unfurl.ShowPreviewsJob;
import dev.smrequest.workflow.Workflow;
import java.time.Duration;
import java.util.List;

/** Previews of links to requests, put together. */
public final class UnfurlSlice {
    private static final Duration DAILY = Duration.ofHours(24);

    private final Ground ground;
    private final PreviewStore store;
    private final PreviewView view;
    private final LivingPreviews living;

    public UnfurlSlice(Ground ground) {
        this.ground = ground;
        Workflow workflow = ground.settings.workflow();
        store = new PreviewStore(ground.database);
        view = new PreviewView(new RequestFacts(workflow, ground.clock), new StateWords(workflow), FollowBlock::follow);
        living = new LivingPreviews(store, view, ground.jobs, ground.clock);
    }

    /** Hears what changes of requests, and knows whether previews show them as they are. */
    public LivingPreviews living() {
        return living;
    }

    public Slice slice() {
        LinkPreviews previews = new LinkPreviews(ground.references, ground.database, store, ground.jobs, ground.clock);
        return Slice.of(Handlers.NONE.hearing(new Listeners(List.of(), List.of(previews))))
                .withJobs(List.of(
                        new ShowPreviewsJob(ground.world.gitlab(), ground.world.slack(), store, view, ground.clock)))
                .withChores(List.of(new Recurring(
                        "forget-link-previews",
                        DAILY,
                        () -> store.forgetBefore(ground.clock.instant().minus(DAILY)))));
    }
}
