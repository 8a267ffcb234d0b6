package dev.smrequest.triage.snippet.book;

/** The quick actions of one step; {@code ask} leads to this very one. */
public record Snippet(String title, String text, SnippetAsk ask) {}
