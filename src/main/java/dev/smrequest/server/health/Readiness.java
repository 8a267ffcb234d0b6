package dev.smrequest.server.health;

import dev.smrequest.server.health.Health.State;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts' health at one moment, in the order of the checks. A check that throws counts as down. */
record Readiness(Map<String, Health> checks) {
    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

    static Readiness of(List<ReadinessCheck> checks) {
        Map<String, Health> found = new LinkedHashMap<>();
        checks.forEach(check -> found.put(check.name(), look(check)));
        return new Readiness(found);
    }

    /** The worst state; a feature switched off does not count. */
    State state() {
        return checks.values().stream()
                .map(Health::state)
                .filter(state -> state != State.OFF)
                .max(Comparator.naturalOrder())
                .orElse(State.UP);
    }

    private static Health look(ReadinessCheck check) {
        try {
            return check.check();
        } catch (RuntimeException e) {
            LOG.warn("The readiness check {} failed", check.name(), e);
            return Health.down("the check failed; see the log");
        }
    }
}
