package dev.smrequest.slack.web;

/** Who the bot is in its workspace. Slack: auth.test. */
public record BotIdentity(String userId, String botId, String team) {}
