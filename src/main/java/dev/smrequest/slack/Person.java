package dev.smrequest.slack;

import java.time.ZoneId;
import java.util.Optional;

/** A Slack user as far as the bot needs one; e-mail only when the scope allows it. */
public record Person(String id, String name, ZoneId zone, Optional<String> email) {}
