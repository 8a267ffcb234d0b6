package dev.smrequest.sandbox.gitlab.quickaction.markdown;

/** A run of lines counted from zero, both ends included. */
public record LineRange(int first, int last) {}
