package dev.smrequest.sandbox.slack.world;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells listeners of changes, on the thread that made them. */
public final class Changes {

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    void listen(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** Tells every listener. */
    public void tell(Change.Kind kind, String where, String id) {
        Change change = new Change(kind, where, id);
        listeners.forEach(listener -> listener.accept(change));
    }
}
