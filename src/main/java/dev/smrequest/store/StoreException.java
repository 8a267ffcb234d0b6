package dev.smrequest.store;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import java.util.Optional;

/** The database could not be read or written. */
public final class StoreException extends BotException {
    public StoreException(String message, Throwable cause) {
        super(message, Retry.AFTER_CHECK, Optional.empty(), cause);
    }
}
