package dev.smrequest.ping.escalate;

import dev.smrequest.ping.record.Patience;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Telling;
import dev.smrequest.slack.Slack;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** When somebody may be written to because of a ping: in the working hours of the zone that Slack says they live in. */
public final class TellingTime {
    private final Patience patience;
    private final Slack slack;
    private final Clock clock;

    public TellingTime(Patience patience, Slack slack, Clock clock) {
        this.patience = patience;
        this.slack = slack;
        this.clock = clock;
    }

    /** Until when it has to wait; empty when that is now. */
    Optional<Instant> waitsUntil(Ping ping, Telling telling) {
        Instant now = clock.instant();
        Instant at = patience.mayTell(
                now, slack.person(telling.person()).zone(), ping.origin().urgent());
        return at.isAfter(now) ? Optional.of(at) : Optional.empty();
    }
}
