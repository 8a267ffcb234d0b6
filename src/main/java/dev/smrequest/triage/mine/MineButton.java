package dev.smrequest.triage.mine;

import dev.smrequest.job.Errands;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.answer.Asker;

/** Shows another page of somebody's own requests in the place of the one that is shown. */
public final class MineButton implements Button {
    static final String ACTION = "show_mine";

    private final Errands errands;

    public MineButton(Errands errands) {
        this.errands = errands;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        call.responseUrl()
                .filter(url -> call.value().matches("[1-9][0-9]{0,5}"))
                .ifPresent(url -> errands.send(
                        ShowMineJob.KIND,
                        new ShowMineJob.Ask(new Asker(call.userId(), url, true), Integer.parseInt(call.value()))));
    }
}
