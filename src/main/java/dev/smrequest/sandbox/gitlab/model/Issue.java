package dev.smrequest.sandbox.gitlab.model;

import java.time.Instant;

/** An issue of the pretend project at one moment. */
public record Issue(Birth birth, IssueText text, Planning planning, IssueStatus status) {
    /** What never changes about it. */
    public record Birth(long id, long iid, User author, Instant createdAt) {}

    public long id() {
        return birth.id();
    }

    public long iid() {
        return birth.iid();
    }

    public User author() {
        return birth.author();
    }

    public String title() {
        return text.title();
    }

    /** Never null: a description that was not given reads as empty. */
    public String description() {
        return text.description() == null ? "" : text.description();
    }

    public boolean open() {
        return status.open();
    }

    public boolean confidential() {
        return status.confidential();
    }

    public boolean concerns(User user) {
        return author().equals(user) || planning.assignees().contains(user);
    }

    /** The same issue, said to have been updated at this moment. */
    public Issue touched(Instant at) {
        IssueStatus now = new IssueStatus(status.open(), status.confidential(), status.locked(), at, status.closing());
        return new Issue(birth, text, planning, now);
    }
}
