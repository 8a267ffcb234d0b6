package dev.smrequest.job;

import dev.smrequest.failure.BotException;
import java.time.Instant;

/**
 * Carries out one kind of job. It may run more than once for the same job (crash, lost answer), so it reads the truth
 * first and changes only the difference.
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

    /** Called once when the job is given up: tells a person what happened and what to do. */
    void givenUp(T data, Exception cause);
}
