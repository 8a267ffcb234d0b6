package dev.smrequest.triage.news;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.triage.act.ActJobs.Subject;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells one audience of a settled act. When that cannot be done for days, it is only logged: GitLab has the truth. */
public final class ActNewsJob implements JobHandler<Subject> {
    private static final Logger LOG = LoggerFactory.getLogger(ActNewsJob.class);

    private final JobKind<Subject> kind;
    private final ActDesk desk;
    private final Consumer<Act> telling;

    public ActNewsJob(JobKind<Subject> kind, ActDesk desk, Consumer<Act> telling) {
        this.kind = kind;
        this.desk = desk;
        this.telling = telling;
    }

    @Override
    public JobKind<Subject> kind() {
        return kind;
    }

    @Override
    public void run(Subject subject) {
        desk.find(subject.act()).ifPresent(telling);
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        LOG.warn("{} was given up for act {}", kind.name(), subject.act(), cause);
    }
}
