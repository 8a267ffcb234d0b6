package dev.smrequest.triage.standup.walk;

/** An open request that may be the same as another, going by its title. */
public record Twin(long iid, String title, String webUrl) {}
