package dev.smrequest.talk.record;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import java.time.Duration;
import java.util.Optional;

/** Another job is at work on the same conversation right now. */
public final class BusyException extends BotException {
    private static final Duration SHORTLY = Duration.ofSeconds(1);

    BusyException(String subject) {
        super("Another job is at work on " + subject + ".", Retry.SAFE, Optional.of(SHORTLY), null);
    }
}
