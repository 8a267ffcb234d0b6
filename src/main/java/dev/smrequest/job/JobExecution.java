package dev.smrequest.job;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.smrequest.failure.BotException;
import dev.smrequest.job.figures.JobListener;
import dev.smrequest.job.figures.JobOutcome;
import dev.smrequest.job.retry.Failure;
import dev.smrequest.job.retry.RetryRule;
import dev.smrequest.job.retry.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Runs the jobs of one kind and settles what becomes of the failed ones. A job leaves the database only after its
 * handler has returned from {@code run} or {@code givenUp}; a crash before that makes it run again.
 */
final class JobExecution<T> {
    private static final Logger LOG = LoggerFactory.getLogger(JobExecution.class);

    private final JobHandler<T> handler;
    private final RetryRule rule;
    private final Clock clock;
    private final JobListener listener;
    private final JobJson json = new JobJson();
    private final Set<String> runningHere = ConcurrentHashMap.newKeySet();

    JobExecution(JobHandler<T> handler, RetryRule rule, Clock clock, JobListener listener) {
        this.handler = handler;
        this.rule = rule;
        this.clock = clock;
        this.listener = listener;
    }

    Task<StoredJob> task() {
        return Tasks.oneTime(handler.kind().name(), StoredJob.class)
                .onFailure(this::failed)
                .onDeadExecution(this::dead)
                .execute((job, context) -> inContext(context.getExecution(), () -> run(job.getId(), job.getData())));
    }

    private void run(String id, StoredJob job) {
        runningHere.add(id);
        try {
            Instant begin = clock.instant();
            handler.run(dataOf(job));
            tell(JobOutcome.DONE, Duration.between(begin, clock.instant()));
        } finally {
            runningHere.remove(id);
        }
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<StoredJob> operations) {
        inContext(complete.getExecution(), () -> settle(complete, operations));
    }

    private void settle(ExecutionComplete complete, ExecutionOperations<StoredJob> operations) {
        Throwable cause = complete.getCause().orElseThrow();
        StoredJob job = (StoredJob) complete.getExecution().taskInstance.getData();
        StoredJob next = cause instanceof BotException ? job : job.withBug();
        Failure failure =
                new Failure(job.firstDue(), complete.getExecution().consecutiveFailures + 1, next.bugs(), cause);
        Verdict verdict = rule.judge(failure, clock.instant());
        if (verdict instanceof Verdict.GiveUp && gaveUp(next, cause)) {
            operations.remove();
            tell(JobOutcome.GIVEN_UP, complete.getDuration());
            return;
        }
        Instant at = verdict instanceof Verdict.TryAgain again
                ? again.at()
                : rule.again(failure, clock.instant()).at();
        announceRetry(next, cause, at);
        operations.reschedule(complete, at, next);
        tell(JobOutcome.RETRYING, complete.getDuration());
    }

    /** Tells the handler; false when that failed too, so that the job must stay. */
    private boolean gaveUp(StoredJob job, Throwable cause) {
        LOG.error("The job is given up: {}", cause.toString());
        try {
            handler.givenUp(dataOf(job), exception(cause));
            return true;
        } catch (RuntimeException e) {
            LOG.error("The job cannot be given up yet", e);
            return false;
        }
    }

    private void announceRetry(StoredJob job, Throwable cause, Instant at) {
        if (!(cause instanceof BotException known)) {
            LOG.error("The job failed by a mistake of ours and runs again at {}", at, cause);
            return;
        }
        LOG.warn("The job failed and runs again at {}: {}", at, cause.getMessage());
        try {
            handler.retrying(dataOf(job), known, at);
        } catch (RuntimeException e) {
            LOG.error("Nobody could be told that the job runs again", e);
        }
    }

    /** A process died, or slept, with this job; one that slept still runs it and shall go on. */
    private void dead(ExecutionComplete complete, ExecutionOperations<StoredJob> operations) {
        inContext(complete.getExecution(), () -> {
            if (runningHere.contains(complete.getExecution().getId())) {
                LOG.warn("The job shows no sign of life but runs here; it is left alone");
            } else {
                LOG.warn("The process that ran the job is gone; it runs again now");
                operations.reschedule(complete, clock.instant());
            }
        });
    }

    private void tell(JobOutcome outcome, Duration took) {
        try {
            listener.ran(handler.kind().name(), outcome, took);
        } catch (RuntimeException e) {
            LOG.error("The outcome {} was not counted", outcome, e);
        }
    }

    private T dataOf(StoredJob job) {
        return json.read(job.data(), handler.kind().dataType());
    }

    private static Exception exception(Throwable cause) {
        return cause instanceof Exception exception ? exception : new IllegalStateException(cause.toString(), cause);
    }

    /** Marks every log line with the job and a reference of this run, which a handler may show to a person. */
    private static void inContext(Execution execution, Runnable work) {
        Map<String, String> before = MDC.getCopyOfContextMap();
        MDC.put("job", execution.getTaskName());
        MDC.put("job-id", execution.getId());
        MDC.put("ref", reference(execution, execution.consecutiveFailures));
        try {
            work.run();
        } finally {
            MDC.setContextMap(before == null ? Map.of() : before);
        }
    }

    private static String reference(TaskInstanceId job, int failures) {
        return String.format("%08x", Objects.hash(job.getTaskName(), job.getId(), failures));
    }
}
