package dev.smrequest.triage.question;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;

/** Stages the jobs that carry a question to its requester and the answer back. */
public final class QuestionJobs {
    public static final JobKind<Subject> ASK = new JobKind<>("ask-question", Subject.class);

    /** One of these for each audience, so that each is told however the others go. */
    public static final JobKind<Subject> TELL_REQUESTER = new JobKind<>("tell-requester-question", Subject.class);

    public static final JobKind<Subject> NOTE_QUESTION = new JobKind<>("note-question", Subject.class);
    public static final JobKind<Subject> LABEL = new JobKind<>("label-question", Subject.class);
    public static final JobKind<Subject> NOTE_ANSWER = new JobKind<>("note-answer", Subject.class);
    public static final JobKind<Subject> TELL_THREAD = new JobKind<>("tell-thread-answer", Subject.class);
    public static final JobKind<Subject> TELL_ASKER = new JobKind<>("tell-asker-answer", Subject.class);

    private final Jobs jobs;

    public QuestionJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /** The jobs' data: which question. Everything else is read afresh. */
    public record Subject(String question) {}

    void asked(Connection transaction, Question question) {
        stage(transaction, question.id(), List.of(ASK));
    }

    void spread(Connection transaction, String id) {
        stage(transaction, id, List.of(TELL_REQUESTER, NOTE_QUESTION, LABEL));
    }

    void answered(Connection transaction, String id) {
        stage(transaction, id, List.of(TELL_REQUESTER, NOTE_ANSWER, LABEL, TELL_THREAD, TELL_ASKER));
    }

    void dropped(Connection transaction, String id) {
        stage(transaction, id, List.of(TELL_REQUESTER, LABEL));
    }

    private void stage(Connection transaction, String id, List<JobKind<Subject>> kinds) {
        kinds.forEach(kind -> jobs.stage(transaction, kind, id + "@" + UUID.randomUUID(), new Subject(id)));
    }
}
