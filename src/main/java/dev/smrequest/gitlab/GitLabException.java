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
    private static final String IN_GENERAL = "GitLab did not do what the bot asked for.";

    private final int status;
    private final String forPeople;

    /** A failure of which people who are no admins are told only that there was one. */
    public GitLabException(String message, int status, Retry retry, Optional<Duration> retryAfter, Throwable cause) {
        this(IN_GENERAL, message, status, retry, retryAfter, cause);
    }

    /**
     * A failure told in two ways.
     *
     * @param forPeople for whoever uses the bot: short, without settings, roles of accounts, addresses or status codes
     * @param message for admins and the log: what exactly was refused, and what to do
     */
    public GitLabException(
            String forPeople, String message, int status, Retry retry, Optional<Duration> retryAfter, Throwable cause) {
        super(message, retry, retryAfter, cause);
        this.status = status;
        this.forPeople = forPeople;
    }

    /** What happened in a sentence for whoever uses the bot; {@link #getMessage()} is the one for admins. */
    public String forPeople() {
        return forPeople;
    }

    public int status() {
        return status;
    }
}
