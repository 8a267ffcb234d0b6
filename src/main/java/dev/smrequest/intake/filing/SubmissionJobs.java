package dev.smrequest.intake.filing;

import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.slack.app.ModalReply;
import java.sql.Connection;
import java.time.Instant;
import java.util.UUID;

/** Stages the jobs that carry a submission from acknowledgement to the last message. */
public final class SubmissionJobs {
    static final JobKind<Subject> FILE = new JobKind<>("file-request", Subject.class);
    public static final JobKind<Subject> SHOW = new JobKind<>("show-filing", Subject.class);
    public static final JobKind<Subject> TELL = new JobKind<>("tell-requester", Subject.class);

    private final Jobs jobs;

    public SubmissionJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /** The job's data: which submission. Everything else is read afresh. */
    public record Subject(String submission) {}

    void file(Connection transaction, String submission) {
        jobs.stage(transaction, FILE, id(submission), new Subject(submission));
    }

    /** Something changed: the modal and the direct message are to show it. */
    public void changed(Connection transaction, Submission submission) {
        Subject subject = new Subject(submission.id());
        Instant shown = submission.receivedAt().plus(ModalReply.SHOWN_AFTER);
        jobs.stage(transaction, SHOW, id(submission.id()), subject, shown);
        jobs.stage(transaction, TELL, id(submission.id()), subject);
    }

    private static String id(String submission) {
        return submission + "@" + UUID.randomUUID();
    }
}
