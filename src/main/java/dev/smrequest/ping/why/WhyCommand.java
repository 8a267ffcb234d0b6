package dev.smrequest.ping.why;

import dev.smrequest.job.Errands;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.call.CommandCall;
import dev.smrequest.triage.answer.Asker;
import dev.smrequest.triage.reference.IssueReferences;
import java.util.Optional;

/** {@code /sm-request why <link or number>}: who is responsible for a request, and by which rule. */
public final class WhyCommand implements Subcommand {
    private final IssueReferences references;
    private final Errands errands;

    public WhyCommand(IssueReferences references, Errands errands) {
        this.references = references;
        this.errands = errands;
    }

    @Override
    public String word() {
        return "why";
    }

    @Override
    public String usage() {
        return "<link or number>";
    }

    @Override
    public String summary() {
        return "tells who is responsible for a request, and by which rule";
    }

    @Override
    public Reply run(CommandCall call) {
        Optional<Long> iid = references.typed(call.argument());
        if (iid.isEmpty()) {
            return new Reply.NotUnderstood(IssueReferences.unknown(call.argument(), "/sm-request why"));
        }
        errands.send(ShowWhyJob.KIND, new ShowWhyJob.Ask(Asker.anew(call.userId(), call.responseUrl()), iid.get()));
        return new Reply.OnlyToCaller(Message.of("Asking the rules about request #" + iid.get() + " …"));
    }
}
