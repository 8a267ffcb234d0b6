package dev.smrequest.slack.app;

import dev.smrequest.slack.app.call.ModalState;

/** Receives the submissions of one kind of modal. Runs on the request thread and must not call GitLab or Slack. */
public interface Modal {
    /** The callback id of its views. */
    String callbackId();

    ModalReply submitted(ModalState submission);
}
