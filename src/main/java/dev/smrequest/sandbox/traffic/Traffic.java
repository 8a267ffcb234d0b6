package dev.smrequest.sandbox.traffic;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The log of every exchange on the sandbox's wires; keeps the newest ones, masks secrets, tells listeners. Thread
 * safe; a listener is called on the thread of the exchange.
 */
public final class Traffic {

    private static final int KEPT = 1_000;

    private final Clock clock;
    private final int limit;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private final List<Consumer<Exchange>> listeners = new CopyOnWriteArrayList<>();
    private long numbers;

    public Traffic(Clock clock) {
        this(clock, KEPT);
    }

    public Traffic(Clock clock, int limit) {
        this.clock = clock;
        this.limit = limit;
    }

    /** Writes down one exchange; the note may be empty. */
    public Exchange record(Side side, Exchange.Call call, Exchange.Answer answer, String note) {
        Exchange exchange = keep(side, masked(call), masked(answer), Secrets.mask(note));
        listeners.forEach(listener -> listener.accept(exchange));
        return exchange;
    }

    private synchronized Exchange keep(Side side, Exchange.Call call, Exchange.Answer answer, String note) {
        Exchange exchange = new Exchange(++numbers, clock.instant(), side, call, answer, note);
        exchanges.addLast(exchange);
        if (exchanges.size() > limit) {
            exchanges.removeFirst();
        }
        return exchange;
    }

    private static Exchange.Call masked(Exchange.Call call) {
        return new Exchange.Call(
                call.method(), Secrets.mask(call.path()), Secrets.mask(call.headers()), Secrets.mask(call.body()));
    }

    private static Exchange.Answer masked(Exchange.Answer answer) {
        return new Exchange.Answer(
                answer.status(), Secrets.mask(answer.headers()), Secrets.mask(answer.body()), answer.millis());
    }

    /** The exchanges kept, oldest first. */
    public synchronized List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** The exchanges of one side, oldest first. */
    public List<Exchange> exchanges(Side side) {
        return exchanges().stream().filter(one -> one.side() == side).toList();
    }

    /** Forgets what was logged; numbers go on. */
    public synchronized void clear() {
        exchanges.clear();
    }

    /** Is told of each exchange as it ends. */
    public void onExchange(Consumer<Exchange> listener) {
        listeners.add(listener);
    }
}
