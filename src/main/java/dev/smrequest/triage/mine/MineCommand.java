package dev.smrequest.triage.mine;

import dev.smrequest.job.Errands;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.call.CommandCall;
import dev.smrequest.triage.answer.Asker;

/** {@code /sm-request mine}: lists what the caller asked for. */
public final class MineCommand implements Subcommand {
    private final Errands errands;

    public MineCommand(Errands errands) {
        this.errands = errands;
    }

    @Override
    public String word() {
        return "mine";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String summary() {
        return "lists what you have asked for and where it stands";
    }

    @Override
    public Reply run(CommandCall call) {
        errands.send(ShowMineJob.KIND, new ShowMineJob.Ask(Asker.anew(call.userId(), call.responseUrl()), 1));
        return new Reply.OnlyToCaller(Message.of("Reading your requests from GitLab …"));
    }
}
