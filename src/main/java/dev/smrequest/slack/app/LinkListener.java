package dev.smrequest.slack.app;

import dev.smrequest.slack.app.call.SharedLinks;

/**
 * Hears of links to the app's domains in messages. Runs on the request thread and must call neither GitLab nor Slack.
 * What it throws makes Slack deliver the event again (Slack: event link_shared).
 */
public interface LinkListener {
    void shared(SharedLinks links);
}
