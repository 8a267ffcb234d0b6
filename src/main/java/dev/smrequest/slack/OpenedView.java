package dev.smrequest.slack;

/** A modal that Slack shows: its id and the hash of what is shown now. */
public record OpenedView(String id, String hash) {}
