package dev.smrequest.assembly.filing;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Housekeeping;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.intake.RequestTemplates;
import dev.smrequest.intake.alert.AlertRecord;
import dev.smrequest.intake.alert.AlertTeamJob;
import dev.smrequest.intake.alert.AlertView;
import dev.smrequest.intake.alert.UrgentListener;
import dev.smrequest.intake.alert.WatchedGroups;
import dev.smrequest.intake.filing.FiledListener;
import dev.smrequest.intake.filing.SubmissionJobs;
import dev.smrequest.intake.filing.SubmissionStore;
import dev.smrequest.intake.urgent.ShowUrgentJob;
import dev.smrequest.intake.urgent.UrgentPageStore;
import dev.smrequest.intake.urgent.UrgentPages;
import dev.smrequest.intake.urgent.UrgentTick;
import dev.smrequest.slack.app.bolt.Handlers;
import java.util.List;

/** The urgent lane of filing, put together. */
public final class UrgentSlice {
    private final Ground ground;
    private final AlertRecord alerts;

    public UrgentSlice(Ground ground) {
        this.ground = ground;
        alerts = new AlertRecord(
                ground.database, new SubmissionStore(), new SubmissionJobs(ground.jobs), ground.jobs, ground.notices);
    }

    /** Has the team alerted of each urgent request filed. */
    public FiledListener alerts() {
        return alerts;
    }

    /** {@code listener} hears of each alert that stands in the team's channel. */
    public Slice slice(RequestTemplates templates, UrgentListener listener) {
        UrgentPageStore store = new UrgentPageStore();
        UrgentPages pages = new UrgentPages(ground.database, store, templates, ground.jobs, ground.clock);
        AlertView view = new AlertView(new WatchedGroups(ground.settings.ping().groups(), ground.world.slack()));
        return Slice.of(Handlers.NONE.withButtons(List.of(new UrgentTick(pages))))
                .withJobs(List.of(
                        new ShowUrgentJob(pages, ground.world.slack()),
                        new AlertTeamJob(alerts, ground.world.gitlab(), ground.outbox, ground.channel, view, listener)))
                .withChores(Housekeeping.urgent(store, ground.database, ground.clock));
    }
}
