package dev.smrequest.slack.app.call;

import dev.smrequest.slack.MessageRef;

/** An emoji that somebody put on a message; its name without colons and skin tone. */
public record Reaction(String userId, String emoji, MessageRef message) {}
