package dev.smrequest.sandbox.gitlab.model;

/** A member's access level, with GitLab's numbers. */
public enum AccessLevel {
    MINIMAL(5),
    GUEST(10),
    PLANNER(15),
    REPORTER(20),
    DEVELOPER(30),
    MAINTAINER(40),
    OWNER(50);

    private final int number;

    AccessLevel(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public boolean atLeast(AccessLevel other) {
        return number >= other.number;
    }
}
