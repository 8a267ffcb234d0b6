package dev.smrequest.sandbox.slack.client;

/** Where a block stands that a person touches. */
public sealed interface Spot {

    /** In a message. */
    record InMessage(String channel, String ts) implements Spot {}

    /** In a modal or Home view. */
    record InView(String viewId) implements Spot {}
}
