package dev.smrequest.slack.app;

/** Receives the clicks on one kind of button. Runs on the request thread and must not call GitLab. */
public interface Button {
    /** The action id of its buttons. */
    String actionId();

    void pressed(ButtonCall call);
}
