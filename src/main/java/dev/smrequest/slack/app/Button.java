package dev.smrequest.slack.app;

import dev.smrequest.slack.app.call.ButtonCall;

/** Receives the clicks on one kind of button. Runs on the request thread and must not call GitLab. */
public interface Button {
    /**
     * The action id of its buttons and menus. In a message or modal it may go on after a colon, as Slack wants action ids
     * within one block to differ.
     */
    String actionId();

    void pressed(ButtonCall call);
}
