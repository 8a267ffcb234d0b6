package dev.smrequest.triage.act;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.slack.app.ModalReply;
import java.sql.Connection;
import java.time.Instant;
import java.util.UUID;

/** Stages the jobs that carry an act from acknowledgement to the last message. */
public final class ActJobs {
    static final JobKind<Subject> APPLY = new JobKind<>("apply-act", Subject.class);
    /** One of these for each audience, so that each is told however the others go. */
    public static final JobKind<Subject> TELL_ACTOR = new JobKind<>("tell-actor", Subject.class);

    public static final JobKind<Subject> NOTE = new JobKind<>("note-act", Subject.class);
    public static final JobKind<Subject> TELL_THREAD = new JobKind<>("tell-thread", Subject.class);

    private final Jobs jobs;

    public ActJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /** The job's data: which act. Everything else is read afresh. */
    public record Subject(String act) {}

    void apply(Connection transaction, Act act) {
        jobs.stage(transaction, APPLY, id(act), new Subject(act.id()));
    }

    /** The fate of the act is known to its actor first; if it was done, to everybody concerned. */
    void settled(Connection transaction, Act act, boolean done) {
        Subject subject = new Subject(act.id());
        Instant shown = act.createdAt().plus(ModalReply.SHOWN_AFTER);
        jobs.stage(transaction, TELL_ACTOR, id(act), subject, shown);
        if (done) {
            jobs.stage(transaction, NOTE, id(act), subject);
            jobs.stage(transaction, TELL_THREAD, id(act), subject);
        }
    }

    private static String id(Act act) {
        return act.id() + "@" + UUID.randomUUID();
    }
}
