package dev.smrequest.sandbox.refusal;

import dev.smrequest.sandbox.traffic.Exchange;
import dev.smrequest.sandbox.traffic.Traffic;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest 200 refusals of the pretend services; each is a mistake of the bot, or something it must live with. */
public final class Refusals {

    private static final int KEPT = 200;

    private final Deque<Refusal> kept = new ArrayDeque<>();

    /** The refusals in this traffic from now on. */
    public static Refusals in(Traffic traffic) {
        Refusals refusals = new Refusals();
        traffic.onExchange(refusals::look);
        return refusals;
    }

    private void look(Exchange exchange) {
        Refusal.of(exchange).ifPresent(this::keep);
    }

    private synchronized void keep(Refusal refusal) {
        kept.addLast(refusal);
        if (kept.size() > KEPT) {
            kept.removeFirst();
        }
    }

    /** Oldest first. */
    public synchronized List<Refusal> all() {
        return List.copyOf(kept);
    }

    public synchronized void clear() {
        kept.clear();
    }
}
