package dev.smrequest.sandbox.page.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.gitlab.handbook.FiscalQuarter;
import dev.smrequest.sandbox.page.json.Ask;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** The sandbox's clock as the control API words it, both ways. */
final class ClockOrder {
    /** By then it is the same day for everybody in the cast, from Los Angeles to Kolkata. */
    private static final LocalTime SAME_DAY_EVERYWHERE = LocalTime.of(15, 0);

    private final SandboxClock clock;

    ClockOrder(SandboxClock clock) {
        this.clock = clock;
    }

    ObjectNode write() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("now", clock.instant().toString())
                .put("frozen", clock.frozen())
                .put("quarter", quarter().title());
    }

    void obey(Ask ask) {
        try {
            move(ask);
        } catch (DateTimeException | ArithmeticException wrong) {
            throw new IllegalArgumentException("A time such as 2026-03-04T09:00:00Z or P1D is expected.", wrong);
        }
    }

    private void move(Ask ask) {
        if (ask.body().path("freeze").asBoolean()) {
            clock.freeze();
        }
        if (ask.body().path("resume").asBoolean()) {
            clock.resume();
        }
        if (ask.body().path("now").asBoolean()) {
            clock.set(InstantSource.system().instant());
        }
        if (!ask.maybe("set").isEmpty()) {
            clock.set(Instant.parse(ask.maybe("set")));
        }
        if (ask.maybe("advance").equals("quarter")) {
            clock.set(nextQuarter());
        } else if (!ask.maybe("advance").isEmpty()) {
            clock.advance(Duration.parse(ask.maybe("advance")));
        }
    }

    private Instant nextQuarter() {
        return quarter().next().first().atTime(SAME_DAY_EVERYWHERE).toInstant(ZoneOffset.UTC);
    }

    private FiscalQuarter quarter() {
        return FiscalQuarter.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
