package dev.smrequest.triage.standup.view;

import dev.smrequest.failure.Retry;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.triage.standup.walk.Walk;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modal of a walk, as far as it is still open. */
public final class StandupScreen {
    private static final Logger LOG = LoggerFactory.getLogger(StandupScreen.class);

    private final Slack slack;

    public StandupScreen(Slack slack) {
        this.slack = slack;
    }

    /** False when nobody looks at it any more. */
    public boolean show(Walk walk, StandupView view) {
        try {
            slack.updateView(walk.content().viewId(), Optional.empty(), view.view());
            return true;
        } catch (SlackException e) {
            if (e.retry() != Retry.NEVER) {
                throw e;
            }
            LOG.info("The view of a stand-up is not open any more: {}", e.error());
            return false;
        }
    }

    /** {@code sentence} is plain text. */
    public void say(Walk walk, String sentence) {
        show(walk, StandupView.saying(walk, sentence));
    }

    /** While a job is about to be tried again, when a failure to say so matters little. */
    public void sayAway(Walk walk) {
        try {
            say(
                    walk,
                    "GitLab cannot be reached right now. I keep trying: the stand-up goes on here as soon as it can.");
        } catch (SlackException e) {
            LOG.info("The view of a stand-up could not be edited: {}", e.error());
        }
    }
}
