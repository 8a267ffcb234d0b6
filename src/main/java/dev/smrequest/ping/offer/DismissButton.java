package dev.smrequest.ping.offer;

import dev.smrequest.job.Errands;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;

/** "Dismiss": no request follows from the message. */
public final class DismissButton implements Button {
    public static final String ACTION = "ping_dismiss";

    private final Errands errands;

    public DismissButton(Errands errands) {
        this.errands = errands;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        errands.send(
                PingJobs.ANSWER,
                new PingJobs.Wish(call.value(), call.userId(), PingJobs.Act.DISMISS, call.responseUrl()));
    }
}
