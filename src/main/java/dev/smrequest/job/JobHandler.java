package dev.smrequest.job;

import dev.smrequest.failure.BotException;
import java.time.Instant;

/**
 * Carries out one kind of job. It may run more than once for the same job (crash, lost answer), so it reads the truth
 * first and changes only the difference. Log lines written meanwhile carry {@code job}, {@code job-id} and {@code ref}
 * (a reference a person may be shown) in SLF4J's MDC.
 */
public interface JobHandler<T> {
    JobKind<T> kind();

    /**
     * Does the work. Throwing makes the job run again after a growing delay with jitter (or after the delay the other
     * side asked for), unless the exception says {@code Retry.NEVER}.
     */
    void run(T data);

    /** Called after a failure that will be tried again; must be quick. */
    default void retrying(T data, BotException cause, Instant nextTry) {}

    /**
     * Called when the job is given up: tells a person what happened and what to do. Once, unless the process dies
     * before the job is removed or this throws: then the job runs again, and is given up again if it fails again. So
     * record here that it is over, and let {@code run} end at once when it is.
     */
    void givenUp(T data, Exception cause);
}
