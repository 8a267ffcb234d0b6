package dev.smrequest.triage.show;

import dev.smrequest.job.Errands;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.call.CommandCall;
import dev.smrequest.triage.answer.Asker;
import dev.smrequest.triage.reference.IssueReferences;
import java.util.Optional;

/** {@code /sm-request show <link or number>}: one request in short. */
public final class ShowCommand implements Subcommand {
    private final IssueReferences references;
    private final Errands errands;

    public ShowCommand(IssueReferences references, Errands errands) {
        this.references = references;
        this.errands = errands;
    }

    @Override
    public String word() {
        return "show";
    }

    @Override
    public String usage() {
        return "<link or number>";
    }

    @Override
    public String summary() {
        return "tells where a request stands and what that means";
    }

    @Override
    public Reply run(CommandCall call) {
        Optional<Long> iid = references.typed(call.argument());
        if (iid.isEmpty()) {
            return new Reply.NotUnderstood(IssueReferences.unknown(call.argument(), "/sm-request show"));
        }
        errands.send(
                ShowRequestJob.KIND, new ShowRequestJob.Ask(Asker.anew(call.userId(), call.responseUrl()), iid.get()));
        return new Reply.OnlyToCaller(Message.of("Reading request #" + iid.get() + " from GitLab …"));
    }
}
