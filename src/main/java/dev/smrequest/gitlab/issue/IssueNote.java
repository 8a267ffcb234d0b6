package dev.smrequest.gitlab.issue;

/**
 * A comment the bot writes: Markdown that is already neutralised, and the line by which it is found again when the answer
 * to its posting was lost. The line is a part of the body.
 */
public record IssueNote(String body, String markerLine) {}
