package dev.smrequest.ping.oncall;

import dev.smrequest.job.Errands;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.call.CommandCall;
import dev.smrequest.triage.answer.Asker;

/** {@code /sm-request oncall}: who answers now. */
public final class OncallCommand implements Subcommand {
    private final Errands errands;

    public OncallCommand(Errands errands) {
        this.errands = errands;
    }

    @Override
    public String word() {
        return "oncall";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String summary() {
        return "tells who has triage duty, who leads each team, and where pings are heard";
    }

    @Override
    public Reply run(CommandCall call) {
        errands.send(ShowOncallJob.KIND, new ShowOncallJob.Ask(Asker.anew(call.userId(), call.responseUrl())));
        return new Reply.OnlyToCaller(Message.of("Looking who is there …"));
    }
}
