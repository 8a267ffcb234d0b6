package dev.smrequest.ping.route;

/** Whom a rule names. */
public sealed interface Target {
    /** Whoever the request is assigned to in GitLab; of several the first that can be told. */
    record Assignee() implements Target {}

    /** The lead of the request's team. */
    record Lead() implements Target {}

    /** Whoever has triage duty. */
    record Duty() implements Target {}

    /** One person, a stable counterpart, by Slack member id. */
    record Counterpart(String id) implements Target {}
}
