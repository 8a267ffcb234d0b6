package dev.smrequest.intake.filing;

import dev.smrequest.failure.BotException;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.intake.filing.Filer.Created;
import dev.smrequest.intake.filing.SubmissionJobs.Subject;
import dev.smrequest.intake.filing.submission.Filing;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import java.time.Instant;

/**
 * Files a submission: exactly one issue, however often this runs. A try whose answer was lost may have created it, so
 * the marker is looked for before the next one.
 */
public final class FileRequestJob implements JobHandler<Subject> {
    private final Filer filer;
    private final FilingRecord record;

    public FileRequestJob(Filer filer, FilingRecord record) {
        this.filer = filer;
        this.record = record;
    }

    @Override
    public JobKind<Subject> kind() {
        return SubmissionJobs.FILE;
    }

    @Override
    public void run(Subject subject) {
        Submission submission = record.read(subject.submission());
        if (submission.filing() instanceof Filing.Waiting waiting) {
            Created created = filer.findEarlier(submission, waiting).orElseGet(() -> filer.create(submission));
            record.filed(submission, created);
        }
    }

    @Override
    public void retrying(Subject subject, BotException cause, Instant nextTry) {
        record.delayed(
                subject.submission(),
                cause instanceof GitLabException
                        ? "GitLab cannot be reached right now."
                        : "Something is in the way right now.",
                nextTry);
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        record.refused(subject.submission(), forRequester(cause), String.valueOf(cause.getMessage()));
    }

    private static String forRequester(Exception cause) {
        if (cause instanceof GitLabException refusal) {
            return refusal.forPeople();
        }
        return cause instanceof BotException ? cause.getMessage() : "The bot failed in an unexpected way.";
    }
}
