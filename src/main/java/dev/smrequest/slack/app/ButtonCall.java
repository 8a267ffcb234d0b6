package dev.smrequest.slack.app;

import java.util.Optional;

/** A click: who, the button's value (empty when it has none), and where to answer that person. */
public record ButtonCall(String userId, String value, String triggerId, Optional<String> responseUrl) {}
