package dev.smrequest.triage.standup.walk;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sees to it that a request is in the hands of one walk at a time: until that moves on, or does nothing for a while. Every
 * method works in the caller's transaction.
 */
public final class Claims {
    /** How long somebody may look at a request. */
    public static final Duration LOOKING = Duration.ofMinutes(5);

    /** How long somebody may fill in a form about it. */
    public static final Duration FILLING_IN = Duration.ofMinutes(15);

    /** GitLab may be away for long; whoever acted hears how it went and lets go then. */
    private static final Duration ACTING = Duration.ofDays(1);

    private final ClaimStore store;
    private final Clock clock;

    public Claims(ClaimStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Takes a request for a walk or keeps it; answers who is on it when that is somebody else. */
    Optional<String> take(Connection connection, Walk walk, long iid, Duration time) throws SQLException {
        Instant now = clock.instant();
        return store.take(connection, walk, iid, now, now.plus(time))
                ? Optional.empty()
                : Optional.of(store.holder(connection, iid, now).orElse(walk.owner()));
    }

    /** Keeps a request until the act on it has ended. */
    void act(Connection connection, Walk walk, long iid) throws SQLException {
        Instant now = clock.instant();
        if (store.take(connection, walk, iid, now, now.plus(ACTING))) {
            store.act(connection, walk, iid);
        }
    }

    boolean isActing(Connection connection, String walk) throws SQLException {
        return store.isActing(connection, walk);
    }

    void ended(Connection connection, String walk, long iid) throws SQLException {
        store.release(connection, walk, iid);
    }

    /** Lets go of what a walk looks at. */
    void letGo(Connection connection, String walk) throws SQLException {
        store.releaseAll(connection, walk);
    }

    /** Lets go of what somebody looks at in any walk. */
    void leave(Connection connection, String holder) throws SQLException {
        store.releaseHolder(connection, holder);
    }
}
