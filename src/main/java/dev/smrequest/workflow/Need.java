package dev.smrequest.workflow;

/** Something a person tells when a request takes a step. */
public enum Need {
    /** The key of the {@link Team} that takes the request. */
    TEAM,
    /** The title of the milestone the work is promised for, usually a {@link FiscalQuarter}. */
    MILESTONE,
    /** The GitLab user name of who does the work. */
    ASSIGNEE,
    /** The day the work is due, as {@code 2026-12-31}. */
    DUE_DATE,
    /** Why, for the requester to read. */
    REASON,
    /** Who the request goes to outside Strategic Marketing. */
    DESTINATION,
    /** The link to what was delivered. */
    DELIVERABLE
}
