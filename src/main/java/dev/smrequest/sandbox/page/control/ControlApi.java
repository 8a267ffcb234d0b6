package dev.smrequest.sandbox.page.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.page.json.Ask;
import dev.smrequest.sandbox.page.json.JsonRoutes;
import dev.smrequest.sandbox.traffic.Faults;
import dev.smrequest.sandbox.traffic.Traffic;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The routes under {@code /control/}, written down in docs/sandbox.md: everything a director or a test can do to the
 * sandbox itself, as opposed to what its people do.
 */
public final class ControlApi {

    private final SandboxClock clock;
    private final Faults faults;
    private final Traffic traffic;
    private final Scene scene;

    public ControlApi(SandboxClock clock, Faults faults, Traffic traffic, Scene scene) {
        this.clock = clock;
        this.faults = faults;
        this.traffic = traffic;
        this.scene = scene;
    }

    /** Adds the routes to a table. */
    public void addTo(JsonRoutes routes) {
        routes.on("GET /control/state", ask -> state())
                .on("POST /control/clock", this::moveClock)
                .on("POST /control/faults", this::arm)
                .on("POST /control/faults/clear", ask -> done(faults::clear))
                .on("POST /control/traffic/clear", ask -> done(traffic::clear))
                .on("POST /control/tier", ask -> done(() -> scene.tier(ask.need("tier"))))
                .on("POST /control/reset", ask -> done(this::reset));
    }

    private ObjectNode state() {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.putObject("clock").put("now", clock.instant().toString()).put("frozen", clock.frozen());
        state.put("tier", scene.tier());
        faults.waiting().forEach(fault -> state.withArray("faults").add(FaultOrder.write(fault)));
        state.withArray("faults");
        state.set("traffic", TrafficLog.write(traffic));
        return state;
    }

    private ObjectNode moveClock(Ask ask) {
        try {
            move(ask);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("A time such as 2026-03-04T09:00:00Z or P1D is expected.", wrong);
        }
        return state();
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
        if (!ask.maybe("advance").isEmpty()) {
            clock.advance(Duration.parse(ask.maybe("advance")));
        }
    }

    private ObjectNode arm(Ask ask) {
        faults.add(FaultOrder.read(ask));
        return state();
    }

    private void reset() {
        faults.clear();
        traffic.clear();
        scene.reset();
    }

    private static JsonNode done(Runnable order) {
        order.run();
        return JsonNodeFactory.instance.objectNode().put("ok", true);
    }
}
