package dev.smrequest.template.markdown.section;

/** A heading: its level, its words without Markdown, and its lines in the template. */
public record Heading(int level, String words, String source) {}
