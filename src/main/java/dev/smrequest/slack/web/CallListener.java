package dev.smrequest.slack.web;

import java.time.Duration;

/** Hears of every call to Slack; status 0 means that no answer came. */
@FunctionalInterface
public interface CallListener {
    void called(String host, int status, Duration took);
}
