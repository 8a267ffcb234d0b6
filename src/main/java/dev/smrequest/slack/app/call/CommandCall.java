package dev.smrequest.slack.app.call;

/** A slash command as it arrived. {@code argument} is the text after the subcommand's word, trimmed, never null. */
public record CommandCall(String userId, String channelId, String argument, String triggerId, String responseUrl) {}
