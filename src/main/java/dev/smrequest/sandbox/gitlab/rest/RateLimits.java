package dev.smrequest.sandbox.gitlab.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts requests per caller and clock minute, as GitLab.com does, and says so in headers. Source: GitLab's
 * request_throttle_data.rb. Thread safe.
 */
public final class RateLimits {
    private static final int GITLAB_COM = 2_000;
    private static final long PERIOD = 60;
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;
    private int perMinute = GITLAB_COM;

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    /** Sets how many requests a caller has each minute; 0 refuses everything. */
    public synchronized void perMinute(int requests) {
        perMinute = requests;
    }

    /** Counts one request. */
    synchronized Usage count(String caller) {
        long now = clock.instant().getEpochSecond();
        if (now / PERIOD != minute) {
            minute = now / PERIOD;
            counts.clear();
        }
        int observed = counts.merge(caller, 1, Integer::sum);
        return new Usage(perMinute, observed, now);
    }

    /** How a caller stands after a request. */
    record Usage(int limit, int observed, long now) {
        boolean exceeded() {
            return observed > limit;
        }

        Map<String, String> headers() {
            long reset = (now / PERIOD + 1) * PERIOD;
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("RateLimit-Name", "throttle_authenticated_api");
            headers.put("RateLimit-Limit", Integer.toString(limit));
            headers.put("RateLimit-Observed", Integer.toString(observed));
            headers.put("RateLimit-Remaining", Integer.toString(Math.max(0, limit - observed)));
            headers.put("RateLimit-Reset", Long.toString(reset));
            if (exceeded()) {
                headers.put("RateLimit-ResetTime", HTTP_DATE.format(Instant.ofEpochSecond(reset)));
                headers.put("Retry-After", Long.toString(reset - now));
            }
            return headers;
        }
    }
}
