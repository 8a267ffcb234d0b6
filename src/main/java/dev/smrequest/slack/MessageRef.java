package dev.smrequest.slack;

import java.math.BigDecimal;
import java.time.Instant;

/** Where a message stands: channel id and time stamp. */
public record MessageRef(String channel, String ts) {
    private static final int MICROS = 6;

    /** When it was written, by Slack's clock. Slack: {@code ts} is seconds, a dot, and what tells messages of one second apart. */
    public Instant at() {
        long micros = new BigDecimal(ts).movePointRight(MICROS).longValue();
        return Instant.EPOCH.plusSeconds(micros / 1_000_000).plusNanos(micros % 1_000_000 * 1_000);
    }
}
