package dev.smrequest.gitlab.issue;

/**
 * How an issue of the bot is told from all others: a word that full-text search finds, and the line in the description
 * that only the bot can have written, since what people type is escaped. People may quote the word.
 */
public record IssueMarker(String word, String line) {}
