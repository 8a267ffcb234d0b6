package dev.smrequest.news;

/** Somebody who is to hear: by Slack user id, and whether they asked for the request or only follow it. */
public record Reader(String userId, boolean requester) {}
