package dev.smrequest.ping.record;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.slack.MessageRef;
import java.sql.Connection;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Stages the jobs that carry a ping from the message to its answer. */
public final class PingJobs {
    public static final JobKind<Call> HEAR = new JobKind<>("hear-ping", Call.class);
    public static final JobKind<Below> HEAR_REPLY = new JobKind<>("hear-ping-reply", Below.class);
    public static final JobKind<Subject> ROUTE = new JobKind<>("route-ping", Subject.class);
    public static final JobKind<Subject> SHOW = new JobKind<>("show-ping", Subject.class);
    public static final JobKind<StepDue> ESCALATE = new JobKind<>("escalate-ping", StepDue.class);
    public static final JobKind<Telling> TELL = new JobKind<>("tell-of-ping", Telling.class);
    public static final JobKind<Subject> UPDATE_TOLD = new JobKind<>("update-told-of-ping", Subject.class);
    public static final JobKind<Wish> ANSWER = new JobKind<>("answer-ping", Wish.class);

    private final Jobs jobs;

    public PingJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Which ping; everything else is read afresh. */
    public record Subject(String ping) {}

    /** The escalation of a ping, counted since this moment, comes to its step of this number (from 0). */
    public record StepDue(String ping, Instant since, int step) {}

    /** Somebody wrote something, at this time stamp, in a thread that may have a ping. */
    public record Below(String channel, String thread, String ts, String author) {
        /** The message under which the thread is. */
        public MessageRef head() {
            return new MessageRef(channel, thread);
        }

        /** What they wrote. */
        MessageRef message() {
            return new MessageRef(channel, ts);
        }
    }

    /** What somebody wants done with a ping, and where they are to be answered. */
    public record Wish(String ping, String person, Act act, Optional<String> responseUrl) {}

    /** What people can do with a ping. */
    public enum Act {
        ON_IT,
        /** The same by a reaction: whoever may not is not told so. */
        REACTED,
        DISMISS
    }

    void hear(Connection transaction, Call call) {
        jobs.stage(
                transaction,
                HEAR,
                call.message().channel() + ":" + call.message().ts(),
                call);
    }

    void hearReply(Connection transaction, Below below, Instant at) {
        jobs.stage(transaction, HEAR_REPLY, fresh(below.ts()), below, at);
    }

    void route(Connection transaction, String ping) {
        jobs.stage(transaction, ROUTE, fresh(ping), new Subject(ping));
    }

    void show(Connection transaction, String ping) {
        jobs.stage(transaction, SHOW, fresh(ping), new Subject(ping));
    }

    void updateTold(Connection transaction, String ping) {
        jobs.stage(transaction, UPDATE_TOLD, fresh(ping), new Subject(ping));
    }

    void escalate(Connection transaction, StepDue due, Instant at) {
        jobs.stage(transaction, ESCALATE, fresh(due.ping()), due, at);
    }

    void tell(Connection transaction, Telling telling, Instant at) {
        jobs.stage(transaction, TELL, fresh(telling.ping()), telling, at);
    }

    private static String fresh(String begin) {
        return begin + "@" + UUID.randomUUID();
    }
}
