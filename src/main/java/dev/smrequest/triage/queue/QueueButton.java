package dev.smrequest.triage.queue;

import dev.smrequest.job.Errands;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.answer.Asker;

/** Shows another page or order of a list in the place of the one that is shown. */
public final class QueueButton implements Button {
    static final String ACTION = "show_queue";

    private final Errands errands;

    public QueueButton(Errands errands) {
        this.errands = errands;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        QueueWish.read(call.value())
                .ifPresent(wish -> call.responseUrl()
                        .ifPresent(url -> errands.send(
                                ShowQueueJob.KIND, new ShowQueueJob.Ask(new Asker(call.userId(), url, true), wish))));
    }
}
