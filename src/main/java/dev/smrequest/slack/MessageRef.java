package dev.smrequest.slack;

/** Where a message stands: channel id and time stamp. */
public record MessageRef(String channel, String ts) {}
