package dev.smrequest.triage.act.turn;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import java.time.Duration;
import java.util.Optional;

/** Another act is changing the request right now. */
public final class NotItsTurnException extends BotException {
    private static final Duration SHORTLY = Duration.ofSeconds(1);

    NotItsTurnException(long iid) {
        super("Another act is changing request #" + iid + " right now.", Retry.SAFE, Optional.of(SHORTLY), null);
    }
}
