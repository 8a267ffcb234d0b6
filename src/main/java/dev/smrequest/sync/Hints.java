package dev.smrequest.sync;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import java.sql.Connection;
import java.time.Clock;

/** Takes hints that an issue has changed: many within a second lead to one look at it. */
public final class Hints {
    static final JobKind<Changed> KIND = new JobKind<>("sync-issue", Changed.class);

    private final Jobs jobs;
    private final Clock clock;

    public Hints(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Which issue; everything else is read afresh. */
    record Changed(long iid) {}

    /** The issue may have changed. The look comes after the end of this second, so that it sees what came within. */
    public void changed(Connection transaction, long iid) {
        jobs.stageOnceASecond(transaction, KIND, Long.toString(iid), new Changed(iid), clock.instant());
    }
}
