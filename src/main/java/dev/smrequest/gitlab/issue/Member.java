package dev.smrequest.gitlab.issue;

/** A person who can be assigned in the project: GitLab's user id, user name without {@code @}, display name. */
public record Member(long id, String username, String name) {}
