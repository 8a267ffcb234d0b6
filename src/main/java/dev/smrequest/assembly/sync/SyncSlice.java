package dev.smrequest.assembly.sync;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.job.Recurring;
import dev.smrequest.server.health.ReadinessCheck;
import dev.smrequest.sync.ChangeListener;
import dev.smrequest.sync.Hints;
import dev.smrequest.sync.Sweep;
import dev.smrequest.sync.Sweep.Shown;
import dev.smrequest.sync.SweepWatch;
import dev.smrequest.sync.SyncIssueJob;
import java.time.Duration;
import java.util.List;

/** What changes in GitLab, put together: looked at, and told. */
public final class SyncSlice {
    private final Ground ground;
    private final Hints hints;

    public SyncSlice(Ground ground) {
        this.ground = ground;
        hints = new Hints(ground.jobs, ground.clock);
    }

    public Hints hints() {
        return hints;
    }

    /**
     * Looks at what changed, and sweeps.
     *
     * @param changed hears of every request that was found changed
     * @param shown knows what people see and were told of requests
     */
    public Slice slice(ChangeListener changed, Shown shown) {
        Duration every = ground.settings.sync().sweepEvery();
        Sweep sweep = new Sweep(ground.world.gitlab(), ground.database, ground.marks, hints, shown, ground.clock);
        return Slice.NONE
                .withJobs(List.of(new SyncIssueJob(
                        ground.world.gitlab(), ground.database, changed, ground.cards::unreachable, ground.clock)))
                .withChores(List.of(new Recurring("sweep-gitlab", every, sweep::run)))
                .withChecks(List.of(ReadinessCheck.of(
                        "sweep", new SweepWatch(ground.database, ground.marks, every, ground.clock)::health)));
    }
}
