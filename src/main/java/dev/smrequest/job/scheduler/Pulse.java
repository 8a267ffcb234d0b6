package dev.smrequest.job.scheduler;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether db-scheduler gets through to the database. An outage is logged when it begins and when it ends, not at each
 * of the many polls between.
 */
public final class Pulse extends AbstractSchedulerListener {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final Clock clock;
    private final Duration longestSilence;
    private volatile Instant lastBeat = Instant.MIN;
    private boolean troubled;

    public Pulse(Clock clock, Duration longestSilence) {
        this.clock = clock;
        this.longestSilence = longestSilence;
    }

    public boolean beats() {
        return lastBeat.isAfter(clock.instant().minus(longestSilence));
    }

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
        switch (type) {
            case RAN_DETECT_DEAD, RAN_EXECUTE_DUE -> beat();
            case UNEXPECTED_ERROR -> skip();
            default -> {}
        }
    }

    private synchronized void beat() {
        lastBeat = clock.instant();
        if (troubled) {
            LOG.info("Jobs are being run again");
        }
        troubled = false;
    }

    private synchronized void skip() {
        if (!troubled) {
            LOG.error("Jobs cannot be run now: the database does not answer or refuses; trying on");
        }
        troubled = true;
    }
}
