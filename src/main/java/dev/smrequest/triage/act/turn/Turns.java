package dev.smrequest.triage.act.turn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets one act at a time change a request, on however many machines: between reading an issue and changing it GitLab
 * holds nothing, so two that read at once would both be done, the later one on what is not so any more.
 */
public final class Turns {
    /** Longer than all calls of one turn may take together. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final TurnStore store;
    private final Clock clock;

    public Turns(TurnStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Does the work when it is this act's turn.
     *
     * @throws NotItsTurnException when another act is changing the request right now
     */
    public void take(long iid, String act, Runnable work) {
        Instant now = clock.instant();
        if (!store.take(iid, act, now, now.plus(LONGEST))) {
            throw new NotItsTurnException(iid);
        }
        try {
            work.run();
        } finally {
            store.end(iid, act);
        }
    }
}
