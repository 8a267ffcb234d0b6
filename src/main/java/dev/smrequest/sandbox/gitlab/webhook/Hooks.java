package dev.smrequest.sandbox.gitlab.webhook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** The project's webhooks. Thread safe. */
public final class Hooks {
    private final Map<Long, Hook> hooks = new ConcurrentSkipListMap<>();
    private final AtomicLong lastId = new AtomicLong(70);

    public long nextId() {
        return lastId.incrementAndGet();
    }

    public void put(Hook hook) {
        hooks.put(hook.id(), hook);
    }

    public void remove(long id) {
        hooks.remove(id);
    }

    public List<Hook> all() {
        return List.copyOf(hooks.values());
    }

    public Optional<Hook> byId(long id) {
        return Optional.ofNullable(hooks.get(id));
    }

    void change(long id, UnaryOperator<Hook> change) {
        hooks.computeIfPresent(id, (key, hook) -> change.apply(hook));
    }
}
