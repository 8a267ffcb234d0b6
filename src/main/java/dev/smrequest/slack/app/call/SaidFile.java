package dev.smrequest.slack.app.call;

import java.util.Optional;

/**
 * A file that somebody sent with a message. Slack: file object.
 *
 * @param url where its bytes are, for the bot's token with files:read; empty for one that is kept elsewhere or hidden
 * @param permalink its page in Slack
 */
public record SaidFile(String id, String name, long size, Optional<String> url, Optional<String> permalink) {}
