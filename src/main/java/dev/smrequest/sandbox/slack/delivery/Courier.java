package dev.smrequest.sandbox.slack.delivery;

import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Exchange;
import dev.smrequest.sandbox.traffic.Faults;
import dev.smrequest.sandbox.traffic.Side;
import dev.smrequest.sandbox.traffic.Traffic;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Takes parcels to the app and waits for the acknowledgement, three seconds at most (real time). Faults of the side
 * {@link Side#DELIVERY} match on "POST path label". Writes every attempt into the traffic log. Thread safe.
 */
public final class Courier {

    private static final long NOTHING_FOLLOWS_MILLIS = 10_000;

    private final Wire wire;
    private final Traffic traffic;
    private final Faults faults;
    private final AtomicReference<CompletableFuture<Void>> nextDelivery =
            new AtomicReference<>(new CompletableFuture<>());

    public Courier(Wire wire, Traffic traffic, Faults faults) {
        this.wire = wire;
        this.traffic = traffic;
        this.faults = faults;
    }

    /** A courier that signs with this secret. */
    public static Courier signing(String secret, Clock clock, Traffic traffic, Faults faults) {
        return new Courier(new Wire(secret, clock), traffic, faults);
    }

    /** Where the app listens from now on, such as http://localhost:3000. */
    public void deliverTo(java.net.URI origin) {
        wire.deliverTo(origin);
    }

    /** How long the app may take to answer from now on. */
    public void patience(Duration patience) {
        wire.patience(patience);
    }

    /** Delivers once, suffering a fault where one waits; returns what the app answered. */
    public Receipt deliver(Parcel parcel) {
        Optional<Effect> effect = faults.take(Side.DELIVERY, "POST", parcel.path() + " " + parcel.label());
        try {
            return effect.map(fault -> suffer(fault, parcel)).orElseGet(() -> send(parcel, ""));
        } finally {
            nextDelivery.getAndSet(new CompletableFuture<>()).complete(null);
        }
    }

    private Receipt suffer(Effect effect, Parcel parcel) {
        String note = "fault: " + effect;
        if (effect instanceof Effect.Refuse refuse) {
            Receipt receipt = new Receipt(refuse.status(), Map.of(), refuse.body(), Receipt.Trouble.NONE);
            return logged(parcel, Map.of(), receipt, note);
        }
        if (effect instanceof Effect.RefuseAfter after) {
            send(parcel, note);
            Effect.Refuse answer = after.answer();
            return new Receipt(answer.status(), Map.of(), answer.body(), Receipt.Trouble.NONE);
        }
        if (effect instanceof Effect.DropBefore) {
            return logged(parcel, Map.of(), Receipt.none(Receipt.Trouble.CONNECTION), note);
        }
        if (effect instanceof Effect.DropAfter) {
            send(parcel, note);
            return Receipt.none(Receipt.Trouble.TIMEOUT);
        }
        if (effect instanceof Effect.KillConnection) {
            send(parcel, note);
            return Receipt.none(Receipt.Trouble.CONNECTION);
        }
        if (effect instanceof Effect.Twice) {
            CompletableFuture<Receipt> second = CompletableFuture.supplyAsync(() -> send(parcel, note));
            Receipt first = send(parcel, note);
            second.join();
            return first;
        }
        hold(effect);
        return send(parcel, note);
    }

    private void hold(Effect effect) {
        CompletableFuture<Void> until = effect instanceof Effect.Reorder
                ? nextDelivery.get().orTimeout(NOTHING_FOLLOWS_MILLIS, TimeUnit.MILLISECONDS)
                : new CompletableFuture<Void>()
                        .completeOnTimeout(
                                null, ((Effect.Latency) effect).time().toMillis(), TimeUnit.MILLISECONDS);
        until.handle((done, nothingFollowed) -> null).join();
    }

    private Receipt send(Parcel parcel, String note) {
        long began = System.nanoTime();
        Wire.Sent sent = wire.send(parcel);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        traffic.record(Side.DELIVERY, call(parcel, sent.headers()), answer(sent.receipt(), millis), note(parcel, note));
        return sent.receipt();
    }

    private Receipt logged(Parcel parcel, Map<String, java.util.List<String>> headers, Receipt receipt, String note) {
        traffic.record(Side.DELIVERY, call(parcel, headers), answer(receipt, 0), note(parcel, note));
        return receipt;
    }

    private static String note(Parcel parcel, String note) {
        return note.isEmpty() ? parcel.label() : parcel.label() + "; " + note;
    }

    private static Exchange.Call call(Parcel parcel, Map<String, java.util.List<String>> headers) {
        return new Exchange.Call("POST", parcel.path(), headers, parcel.body());
    }

    private static Exchange.Answer answer(Receipt receipt, long millis) {
        return new Exchange.Answer(receipt.status(), receipt.headers(), receipt.body(), millis);
    }
}
