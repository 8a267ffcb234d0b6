package dev.smrequest.workflow;

import java.util.Optional;

/** A team of Strategic Marketing: the handle of its Slack user group without {@code @}. */
public record Team(String key, String name, Label label, Optional<String> slackGroup) {}
