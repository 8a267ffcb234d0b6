package dev.smrequest.sandbox.slack.method.rate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Counts calls by method and messages by channel. Each count is a bucket that empties steadily; a short burst over
 * the rate is tolerated, as the real Slack does, and can be set to none. Thread safe.
 */
public final class Rates {

    private static final int TOLERATED_BURST = 5;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Bucket> buckets = new HashMap<>();
    private int burst = TOLERATED_BURST;
    private boolean on = true;

    public Rates(Clock clock) {
        this.clock = clock;
    }

    /** How many messages in a channel may come at once before one a second holds; 1 is the letter of the rule. */
    public synchronized void burst(int messages) {
        burst = messages;
    }

    /** Switches all limits off or on again. */
    public synchronized void limit(boolean now) {
        on = now;
        buckets.clear();
    }

    /** Counts a call; the seconds to wait when it is one too many. */
    public OptionalLong call(String method, Tier tier) {
        return take(method, tier.perMinute(), MINUTE.dividedBy(tier.perMinute()));
    }

    /** Counts a message in a channel; the seconds to wait when it is one too many. */
    public synchronized OptionalLong message(String channel) {
        return take("channel " + channel, burst, Duration.ofSeconds(1));
    }

    private synchronized OptionalLong take(String what, int depth, Duration each) {
        if (!on) {
            return OptionalLong.empty();
        }
        Instant now = clock.instant();
        Bucket old = buckets.getOrDefault(what, new Bucket(now));
        Instant begun = old.fullUntil().isBefore(now) ? now : old.fullUntil();
        Duration ahead = Duration.between(now, begun);
        Duration room = each.multipliedBy(depth - 1L);
        if (ahead.compareTo(room) > 0) {
            long millis = ahead.minus(room).toMillis();
            return OptionalLong.of(Math.max(1, (millis + 999) / 1000));
        }
        buckets.put(what, new Bucket(begun.plus(each)));
        return OptionalLong.empty();
    }

    private record Bucket(Instant fullUntil) {}
}
