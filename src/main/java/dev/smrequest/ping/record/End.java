package dev.smrequest.ping.record;

import java.time.Instant;
import java.util.Optional;

/** What ended a ping, by whom where somebody did, and when. */
public record End(Why why, Optional<String> by, Instant at) {
    /** The reasons. */
    public enum Why {
        /** Somebody said that they are on it. */
        ON_IT,
        /** Somebody of the team wrote in the thread. */
        ANSWERED,
        /** The request is in another state now. */
        MOVED,
        /** The request is closed. */
        CLOSED,
        /** The message was deleted. */
        DELETED,
        /** Somebody said that it calls for nothing. */
        DISMISSED,
        /** Another ping in the same thread is about the same request. */
        JOINED
    }
}
