package dev.smrequest.intake.alert;

import dev.smrequest.slack.MessageRef;

/**
 * Hears that the message of an urgent request stands in the team's channel. It may hear so again after a crash, and must
 * then change nothing.
 */
@FunctionalInterface
public interface UrgentListener {
    void posted(long iid, MessageRef message, String requester);
}
