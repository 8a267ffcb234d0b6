package dev.smrequest.sync.hook.health;

/** What is wrong with the webhooks: a subject, by which notices are throttled, and what happened with what to do. */
record Trouble(String subject, String sentence) {}
