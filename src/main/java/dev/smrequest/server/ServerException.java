package dev.smrequest.server;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import java.util.Optional;

/** The HTTP server cannot start, for example since its port is taken. */
public final class ServerException extends BotException {
    public ServerException(String message, Throwable cause) {
        super(message, Retry.NEVER, Optional.empty(), cause);
    }
}
