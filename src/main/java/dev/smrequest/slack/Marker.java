package dev.smrequest.slack;

/**
 * Sent as a message's metadata so that the bot can find a post whose answer was lost: {@code kind} becomes the event
 * type, {@code id} is the one value in its payload. Metadata can be read by every member: no secrets.
 */
public record Marker(String kind, String id) {}
