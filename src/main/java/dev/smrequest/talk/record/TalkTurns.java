package dev.smrequest.talk.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Lets one job at a time be at work on a thread or on the notes of a request, on however many machines. */
public final class TalkTurns {
    /** Longer than all calls of one turn may take together, files included. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final TurnStore store;
    private final Clock clock;

    public TalkTurns(TurnStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Does the work when nobody else is at work on the subject.
     *
     * @throws BusyException when somebody is
     */
    public void take(String subject, Runnable work) {
        Instant now = clock.instant();
        String holder = UUID.randomUUID().toString();
        if (!store.take(subject, holder, now, now.plus(LONGEST))) {
            throw new BusyException(subject);
        }
        try {
            work.run();
        } finally {
            store.end(subject, holder);
        }
    }
}
