package dev.smrequest.sandbox.gitlab.model;

/** What the pretend GitLab's owner pays for; decides on scoped labels, several assignees and weights. */
public enum Tier {
    FREE,
    PREMIUM;

    public boolean paid() {
        return this == PREMIUM;
    }
}
