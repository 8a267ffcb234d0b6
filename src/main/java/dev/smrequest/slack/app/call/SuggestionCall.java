package dev.smrequest.slack.app.call;

/** Somebody types in a menu whose choices the app gives. {@code typed} is stripped; {@code privateMetadata} is the modal's. */
public record SuggestionCall(String userId, String typed, String privateMetadata) {}
