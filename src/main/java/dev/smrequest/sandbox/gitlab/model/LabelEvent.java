package dev.smrequest.sandbox.gitlab.model;

import java.time.Instant;

/** One label put on or taken off an issue. */
public record LabelEvent(long id, long issueIid, User user, Label label, boolean added, Instant at) {}
