package dev.smrequest.failure;

import java.time.Duration;
import java.util.Optional;

/**
 * Root of the bot's few exceptions. The message names the subject in words fit for a person and never holds a secret;
 * {@link #retry()} says whether trying again helps and {@link #retryAfter()} how long the other side asked us to wait.
 */
public abstract class BotException extends RuntimeException {
    private final Retry retry;
    private final transient Optional<Duration> retryAfter;

    protected BotException(String message, Retry retry, Optional<Duration> retryAfter, Throwable cause) {
        super(message, cause);
        this.retry = retry;
        this.retryAfter = retryAfter;
    }

    public Retry retry() {
        return retry;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
