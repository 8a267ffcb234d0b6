package dev.smrequest.sandbox.gitlab.model.event;

import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import dev.smrequest.sandbox.gitlab.model.User;
import java.time.Instant;

/** One change of an issue that GitLab keeps in a list of its own. Source: GitLab docs, api/resource_*_events. */
public sealed interface IssueEvent {
    Trace trace();

    /** What all events have: a number, the issue's number, who did it and when. */
    record Trace(long id, long issueIid, User user, Instant at) {}

    /** A label put on or taken off. */
    record Labelled(Trace trace, Label label, boolean added) implements IssueEvent {}

    /** A milestone set, or the last one removed. */
    record Planned(Trace trace, Milestone milestone, boolean added) implements IssueEvent {}

    /** Closed or reopened. */
    record Turned(Trace trace, boolean open) implements IssueEvent {}
}
