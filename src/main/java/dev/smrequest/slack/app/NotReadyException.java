package dev.smrequest.slack.app;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import java.util.Optional;

/** The bot has just started and does not know yet what to do with a delivery: it is to come again. */
public final class NotReadyException extends BotException {
    public NotReadyException(String message) {
        super(message, Retry.SAFE, Optional.empty(), null);
    }
}
