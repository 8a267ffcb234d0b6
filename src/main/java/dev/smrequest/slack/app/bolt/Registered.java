package dev.smrequest.slack.app.bolt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handlers of one kind by their id up to the first colon; two with the same id are refused at start. */
final class Registered<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Registered.class);

    private final String kind;
    private final Map<String, T> byId = new LinkedHashMap<>();

    Registered(String kind, List<T> handlers, Function<T, String> id) {
        this.kind = kind;
        for (T handler : handlers) {
            if (byId.put(id.apply(handler), handler) != null) {
                throw new IllegalArgumentException("Two handlers for the " + kind + " \"" + id.apply(handler) + "\"");
            }
        }
    }

    /** Empty, and logged, for an id that nobody handles: such a delivery is only acknowledged. */
    Optional<T> find(String id) {
        T handler = byId.get(id == null ? "" : id.split(":", 2)[0]);
        if (handler == null) {
            LOG.info("Acknowledged a {} that nobody handles: {}", kind, printable(id));
        }
        return Optional.ofNullable(handler);
    }

    Set<String> ids() {
        return byId.keySet();
    }

    private static String printable(String id) {
        return id == null ? "(none)" : id.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
