package dev.smrequest.slack.app;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.call.Reaction;
import dev.smrequest.slack.app.call.Said;

/**
 * Hears what people say in channels. Runs on the request thread and must call neither GitLab nor Slack. What it throws
 * makes Slack deliver the event again: at once, after one and after five minutes (Slack: Events API, retries).
 */
public interface MessageListener {
    /**
     * Whether it wants to hear of this channel; asked before anything else of an event is read.
     *
     * @throws NotReadyException when that is not known yet
     */
    boolean listensTo(String channelId);

    /** Somebody said something. Comes once or several times, and perhaps after the message was deleted. */
    void said(Said message);

    /** A message is said otherwise now; perhaps one that was never heard, or with nothing changed but its previews. */
    default void edited(Said message) {}

    /** A message was deleted; perhaps one that was never heard. */
    void deleted(MessageRef message);

    /** Somebody put an emoji on a message. */
    void reacted(Reaction reaction);
}
