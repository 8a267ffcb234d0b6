package dev.smrequest.cli;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import dev.smrequest.sandbox.keep.KeptStateException;
import java.util.Optional;

/** The sandbox cannot go on from the state it was asked to keep. */
final class SandboxRefused extends BotException {
    private static final long serialVersionUID = 1L;

    SandboxRefused(KeptStateException cause) {
        super(cause.getMessage(), Retry.NEVER, Optional.empty(), cause);
    }
}
