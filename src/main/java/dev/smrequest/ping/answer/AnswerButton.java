package dev.smrequest.ping.answer;

import dev.smrequest.job.Errands;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.ping.record.PingJobs.Act;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import java.util.List;

/** A button with which somebody settles a ping in one press; its value is the ping. Whether they may is found out after. */
public final class AnswerButton implements Button {
    /** "On it": whoever presses answers for the ping. */
    public static final String ON_IT = "ping_on_it";

    /** "Dismiss": no request follows from the message. */
    public static final String DISMISS = "ping_dismiss";

    private final String actionId;
    private final Act act;
    private final Errands errands;

    private AnswerButton(String actionId, Act act, Errands errands) {
        this.actionId = actionId;
        this.act = act;
        this.errands = errands;
    }

    public static List<Button> all(Errands errands) {
        return List.of(new AnswerButton(ON_IT, Act.ON_IT, errands), new AnswerButton(DISMISS, Act.DISMISS, errands));
    }

    @Override
    public String actionId() {
        return actionId;
    }

    @Override
    public void pressed(ButtonCall call) {
        errands.send(PingJobs.ANSWER, new PingJobs.Wish(call.value(), call.userId(), act, call.responseUrl()));
    }
}
