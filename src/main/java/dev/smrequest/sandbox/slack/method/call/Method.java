package dev.smrequest.sandbox.slack.method.call;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.method.rate.Tier;

/** A method of the Web API. */
public record Method(String name, Tier tier, Body body) {

    /** What it does; refuses with {@link ApiRefusal}. */
    @FunctionalInterface
    public interface Body {
        ObjectNode answer(ApiCall call);
    }
}
