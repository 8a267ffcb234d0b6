package dev.smrequest.triage.question.news;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.triage.question.Question;
import dev.smrequest.triage.question.QuestionJobs.Subject;
import dev.smrequest.triage.question.Questions;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells one audience of a question, or of its answer. */
public final class QuestionJob implements JobHandler<Subject> {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionJob.class);

    private final JobKind<Subject> kind;
    private final Questions questions;
    private final Consumer<Question> telling;
    private final BiConsumer<Question, Exception> failing;

    /** {@code failing} hears when that cannot be done. */
    public QuestionJob(
            JobKind<Subject> kind,
            Questions questions,
            Consumer<Question> telling,
            BiConsumer<Question, Exception> failing) {
        this.kind = kind;
        this.questions = questions;
        this.telling = telling;
        this.failing = failing;
    }

    @Override
    public JobKind<Subject> kind() {
        return kind;
    }

    @Override
    public void run(Subject subject) {
        questions.find(subject.question()).ifPresent(telling);
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        LOG.warn("{} was given up for question {}", kind.name(), subject.question(), cause);
        questions.find(subject.question()).ifPresent(question -> failing.accept(question, cause));
    }
}
