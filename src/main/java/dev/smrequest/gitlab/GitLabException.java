package dev.smrequest.gitlab;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import java.time.Duration;
import java.util.Optional;

/**
 * GitLab refused, or could not be reached. {@code status} is the HTTP status, 0 when there was no answer or nothing was
 * asked because GitLab would have got it wrong.
 */
public final class GitLabException extends BotException {
    private final int status;

    public GitLabException(String message, int status, Retry retry, Optional<Duration> retryAfter, Throwable cause) {
        super(message, retry, retryAfter, cause);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
