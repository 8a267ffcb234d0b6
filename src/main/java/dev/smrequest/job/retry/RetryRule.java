package dev.smrequest.job.retry;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * Decides what becomes of a failed job: given up at once when only a person can help, when it is too old, or when it
 * keeps failing by a mistake of ours; tried again otherwise, not before the other side asked for.
 */
public final class RetryRule {
    private final RetrySettings settings;
    private final BackOff backOff;

    public RetryRule(RetrySettings settings, RandomGenerator random) {
        this.settings = settings;
        this.backOff = new BackOff(settings.base(), settings.longest(), random);
    }

    public Verdict judge(Failure failure, Instant now) {
        return hopeless(failure, now) ? new Verdict.GiveUp() : again(failure, now);
    }

    /** Tries again whatever happened, for what must not be given up. */
    public Verdict.TryAgain again(Failure failure, Instant now) {
        Duration delay = backOff.delay(failure.failures(), atLeast(failure.cause()));
        return new Verdict.TryAgain(now.plus(believable(delay, failure, now)));
    }

    private boolean hopeless(Failure failure, Instant now) {
        boolean tooOld = !now.isBefore(end(failure));
        return failure.cause() instanceof BotException known
                ? known.retry() == Retry.NEVER || tooOld
                : tooOld || failure.bugs() >= settings.bugAttempts();
    }

    private Duration atLeast(Throwable cause) {
        if (!(cause instanceof BotException known)) {
            return Duration.ZERO;
        }
        Duration asked = known.retryAfter().orElse(Duration.ZERO);
        boolean lostAnswer = known.retry() == Retry.AFTER_CHECK;
        return lostAnswer && asked.compareTo(settings.afterCheck()) < 0 ? settings.afterCheck() : asked;
    }

    /** An absurd Retry-After must not park a job for years: the last try comes when the job's time is over. */
    private Duration believable(Duration delay, Failure failure, Instant now) {
        Duration left = Duration.between(now, end(failure));
        Duration most = left.compareTo(settings.longest()) > 0 ? left : settings.longest();
        return delay.compareTo(most) < 0 ? delay : most;
    }

    private Instant end(Failure failure) {
        return failure.firstDue().plus(settings.giveUpAfter());
    }
}
