package dev.smrequest.sandbox.slack.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.method.rate.Tier;

/** A method of the Web API. */
record Method(String name, Tier tier, Body body) {

    /** What it does; refuses with {@link ApiRefusal}. */
    @FunctionalInterface
    interface Body {
        ObjectNode answer(ApiCall call);
    }
}
