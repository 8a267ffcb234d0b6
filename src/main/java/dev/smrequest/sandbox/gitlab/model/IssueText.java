package dev.smrequest.sandbox.gitlab.model;

/** An issue's words; the description may be empty, and is null when never given, as in GitLab. */
public record IssueText(String title, String description) {}
