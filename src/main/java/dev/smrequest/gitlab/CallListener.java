package dev.smrequest.gitlab;

import java.time.Duration;

/** Told of every HTTP call to GitLab once it ended, so that calls can be counted. Must be quick and must not throw. */
@FunctionalInterface
public interface CallListener {
    /** Tells nobody. */
    CallListener NONE = (host, method, status, took) -> {};

    /** One call ended; {@code status} is the HTTP status, 0 when there was no answer. */
    void called(String host, String method, int status, Duration took);
}
