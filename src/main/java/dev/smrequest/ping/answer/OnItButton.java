package dev.smrequest.ping.answer;

import dev.smrequest.job.Errands;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;

/** "On it": whoever presses answers for the ping. */
public final class OnItButton implements Button {
    public static final String ACTION = "ping_on_it";

    private final Errands errands;

    public OnItButton(Errands errands) {
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
                new PingJobs.Wish(call.value(), call.userId(), PingJobs.Act.ON_IT, call.responseUrl()));
    }
}
