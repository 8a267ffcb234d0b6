package dev.smrequest.sandbox.gitlab.webhook;

import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Exchange;
import dev.smrequest.sandbox.traffic.Faults;
import dev.smrequest.sandbox.traffic.Side;
import dev.smrequest.sandbox.traffic.Traffic;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Carries deliveries past the sandbox's faults and writes them into its traffic log. */
public final class Courier {
    private final Post post;
    private final GitLabWorld world;
    private final Traffic traffic;
    private final Faults faults;
    /** What is to follow the next delivery. */
    private final Queue<Runnable> heldBack = new ConcurrentLinkedQueue<>();

    public Courier(GitLabWorld world, Traffic traffic, Faults faults) {
        this.post = new Post(world);
        this.world = world;
        this.traffic = traffic;
        this.faults = faults;
    }

    Delivery.Outcome carry(Hook hook, HookEvent event, String key, String body) {
        Effect effect = faults.take(
                        Side.DELIVERY, "POST", URI.create(hook.url()).getPath())
                .orElse(null);
        if (effect instanceof Effect.DropBefore || effect instanceof Effect.Refuse) {
            return new Delivery.Outcome(world.clock().instant(), refusal(effect), "fault: " + effect);
        }
        if (effect instanceof Effect.Reorder) {
            heldBack.add(() -> send(hook, event, key, body, "fault: " + effect));
            return new Delivery.Outcome(world.clock().instant(), 200, "fault: " + effect);
        }
        if (effect instanceof Effect.Latency latency) {
            LockSupport.parkNanos(latency.time().toNanos());
        }
        Delivery.Outcome outcome = send(hook, event, key, body, effect == null ? "" : "fault: " + effect);
        if (effect instanceof Effect.DropAfter || effect instanceof Effect.KillConnection) {
            return new Delivery.Outcome(outcome.at(), 0, "fault: " + effect);
        }
        if (effect instanceof Effect.RefuseAfter after) {
            return new Delivery.Outcome(outcome.at(), after.answer().status(), "fault: " + effect);
        }
        if (effect instanceof Effect.Twice) {
            send(hook, event, key, body, "fault: " + effect);
        }
        for (Runnable waiting = heldBack.poll(); waiting != null; waiting = heldBack.poll()) {
            waiting.run();
        }
        return outcome;
    }

    private static int refusal(Effect effect) {
        return effect instanceof Effect.Refuse refuse ? refuse.status() : 0;
    }

    private Delivery.Outcome send(Hook hook, HookEvent event, String key, String body, String note) {
        Map<String, String> headers = post.headers(hook, event, key, body);
        long began = System.nanoTime();
        Delivery.Outcome outcome = post.send(hook.url(), headers, body);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        Map<String, List<String>> shown = new TreeMap<>();
        headers.forEach((name, value) -> shown.put(name, List.of(value)));
        traffic.record(
                Side.DELIVERY,
                new Exchange.Call("POST", hook.url(), shown, body),
                new Exchange.Answer(outcome.status(), Map.of(), outcome.response(), millis),
                note);
        return outcome;
    }
}
