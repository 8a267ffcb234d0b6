package dev.smrequest.job;

/** A kind of job: its stored name, never changed once released, and its data, a record stored as JSON. */
public record JobKind<T>(String name, Class<T> dataType) {}
