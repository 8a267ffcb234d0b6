package dev.smrequest.sandbox.page.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.page.json.Ask;
import dev.smrequest.sandbox.page.json.JsonRoutes;
import dev.smrequest.sandbox.refusal.Refusals;
import dev.smrequest.sandbox.scene.Scene;
import dev.smrequest.sandbox.traffic.Faults;
import dev.smrequest.sandbox.traffic.Traffic;

/**
 * The routes under {@code /control/}, written down in docs/sandbox.md: everything a director or a test can do to the
 * sandbox itself, as opposed to what its people do.
 */
public final class ControlApi {

    private final ClockOrder clock;
    private final Faults faults;
    private final Traffic traffic;
    private final Refusals refusals;
    private final Levers levers;

    public ControlApi(SandboxClock clock, Faults faults, Traffic traffic, Refusals refusals, Levers levers) {
        this.clock = new ClockOrder(clock);
        this.faults = faults;
        this.traffic = traffic;
        this.refusals = refusals;
        this.levers = levers;
    }

    /** Adds the routes to a table. */
    public void addTo(JsonRoutes routes) {
        TrafficLog log = new TrafficLog(traffic);
        routes.on("GET /control/state", ask -> state())
                .on("GET /control/traffic", log::rows)
                .on("GET /control/exchange", log::whole)
                .on("GET /control/refusals", ask -> RefusalList.write(refusals))
                .on("POST /control/clock", this::moveClock)
                .on("POST /control/faults", this::arm)
                .on("POST /control/faults/clear", ask -> done(faults::clear))
                .on("POST /control/traffic/clear", ask -> done(this::forget))
                .on("POST /control/tier", ask -> done(() -> levers.tier(ask.need("tier"))))
                .on("POST /control/scene", ask -> done(() -> play(Scene.named(ask.need("name")))))
                .on("POST /control/reset", ask -> done(this::reset));
    }

    private ObjectNode state() {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.set("clock", clock.write());
        state.put("tier", levers.tier()).put("refusals", refusals.all().size());
        ArrayNode waiting = state.putArray("faults");
        faults.waiting().forEach(fault -> waiting.add(FaultOrder.write(fault)));
        ArrayNode scenes = state.putArray("scenes");
        for (Scene scene : Scene.values()) {
            scenes.addObject().put("name", scene.title()).put("sentence", scene.sentence());
        }
        return state;
    }

    private ObjectNode moveClock(Ask ask) {
        clock.obey(ask);
        return state();
    }

    private ObjectNode arm(Ask ask) {
        faults.add(FaultOrder.read(ask));
        return state();
    }

    private void reset() {
        forget();
        faults.clear();
        levers.reset();
    }

    private void play(Scene scene) {
        forget();
        faults.clear();
        levers.play(scene);
    }

    private void forget() {
        traffic.clear();
        refusals.clear();
    }

    private static JsonNode done(Runnable order) {
        order.run();
        return JsonNodeFactory.instance.objectNode().put("ok", true);
    }
}
