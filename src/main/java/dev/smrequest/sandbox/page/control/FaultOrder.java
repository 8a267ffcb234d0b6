package dev.smrequest.sandbox.page.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.page.json.Ask;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.time.Duration;
import java.util.Locale;

/** A fault as the control API words it, both ways. */
final class FaultOrder {

    private FaultOrder() {}

    static Fault read(Ask ask) {
        int times = ask.body().path("times").asInt(1);
        return new Fault(Side.named(ask.need("side")), ask.maybe("path"), effect(ask), times);
    }

    private static Effect effect(Ask ask) {
        String kind = ask.need("effect").toUpperCase(Locale.ROOT);
        return switch (kind) {
            case "LATENCY" ->
                new Effect.Latency(Duration.ofMillis(ask.body().path("millis").asLong(1_000)));
            case "TOO_MANY" -> Effect.Refuse.tooMany(ask.body().path("seconds").asLong(1));
            case "SERVER_ERROR" -> Effect.Refuse.serverError(status(ask));
            case "ERROR_AFTER" -> new Effect.RefuseAfter(Effect.Refuse.serverError(status(ask)));
            case "DROP_BEFORE" -> new Effect.DropBefore();
            case "DROP_AFTER" -> new Effect.DropAfter();
            case "KILL_CONNECTION" -> new Effect.KillConnection();
            case "TWICE" -> new Effect.Twice();
            case "REORDER" -> new Effect.Reorder();
            default ->
                throw new IllegalArgumentException("There is no effect “" + kind
                        + "”; there are LATENCY, TOO_MANY, SERVER_ERROR, ERROR_AFTER, DROP_BEFORE, DROP_AFTER, "
                        + "KILL_CONNECTION, TWICE, REORDER.");
        };
    }

    private static int status(Ask ask) {
        int status = ask.body().path("status").asInt(500);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("An error has a status from 400 to 599, not " + status + ".");
        }
        return status;
    }

    static ObjectNode write(Fault fault) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("side", fault.side().name())
                .put("path", fault.path())
                .put("effect", words(fault.effect()))
                .put("times", fault.times());
    }

    /** What a person reads in the panel. */
    private static String words(Effect effect) {
        if (effect instanceof Effect.Latency latency) {
            return latency.time().toMillis() + " ms slower";
        }
        if (effect instanceof Effect.Refuse refuse) {
            return "answers " + refuse.status();
        }
        return switch (effect.getClass().getSimpleName()) {
            case "RefuseAfter" ->
                "handled, but answers " + ((Effect.RefuseAfter) effect).answer().status();
            case "DropBefore" -> "never arrives";
            case "DropAfter" -> "answer lost";
            case "KillConnection" -> "connection dies half way";
            case "Twice" -> "arrives twice";
            default -> "arrives after the next";
        };
    }
}
