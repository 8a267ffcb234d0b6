package dev.smrequest.slack;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import java.time.Duration;
import java.util.Optional;

/** Slack refused, or could not be reached. {@code error} is Slack's own error name, empty when there was no answer. */
public final class SlackException extends BotException {
    private final String error;

    public SlackException(String message, String error, Retry retry, Optional<Duration> retryAfter, Throwable cause) {
        super(message, retry, retryAfter, cause);
        this.error = error;
    }

    public String error() {
        return error;
    }
}
