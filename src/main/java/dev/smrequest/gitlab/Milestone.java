package dev.smrequest.gitlab;

/** An active milestone of the project or a group above it; {@code id} is the global id GitLab wants, not the iid. */
public record Milestone(long id, String title) {}
