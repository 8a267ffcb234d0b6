package dev.smrequest.news.follow;

import dev.smrequest.job.Errands;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.answer.Asker;
import java.util.List;

/** Follows the request whose number is the button's value, or stops; the answer is for whoever pressed alone. */
public final class FollowButton implements Button {
    static final String ACTION = "follow_request";
    static final String STOP_ACTION = "unfollow_request";
    /** Ends the action id where the answer takes the place of the message. */
    static final String IN_PLACE = ":again";

    private final String action;
    private final Errands errands;

    private FollowButton(String action, Errands errands) {
        this.action = action;
        this.errands = errands;
    }

    /** The button that follows and the one that stops. */
    public static List<Button> both(Errands errands) {
        return List.of(new FollowButton(ACTION, errands), new FollowButton(STOP_ACTION, errands));
    }

    @Override
    public String actionId() {
        return action;
    }

    @Override
    public void pressed(ButtonCall call) {
        call.responseUrl()
                .filter(url -> call.value().matches("[1-9][0-9]{0,17}"))
                .map(url -> new Asker(call.userId(), url, call.actionId().endsWith(IN_PLACE)))
                .ifPresent(asker -> errands.send(
                        FollowJob.KIND,
                        new FollowJob.Wish(asker, Long.parseLong(call.value()), action.equals(ACTION))));
    }
}
