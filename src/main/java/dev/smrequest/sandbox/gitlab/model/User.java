package dev.smrequest.sandbox.gitlab.model;

/** A person, or the bot of a project access token, with an account at the pretend GitLab. */
public record User(long id, String username, String name, String email, boolean bot) {}
