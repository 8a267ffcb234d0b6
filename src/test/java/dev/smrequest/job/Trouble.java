package dev.smrequest.job;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import java.time.Duration;
import java.util.Optional;

/** The outside world fails, as a test wants it. */
final class Trouble extends BotException {
    Trouble(Retry retry) {
        super("trouble " + retry, retry, Optional.empty(), null);
    }

    Trouble(Retry retry, Duration retryAfter) {
        super("trouble " + retry, retry, Optional.of(retryAfter), null);
    }
}
