package dev.smrequest.triage.queue;

import dev.smrequest.job.Errands;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.call.CommandCall;
import dev.smrequest.triage.answer.Asker;
import dev.smrequest.triage.reference.ListLinks;
import dev.smrequest.workflow.Workflow;
import java.util.Optional;

/** {@code /sm-request queue [state] [team]}: lists the requests in a state, new ones unless another is named. */
public final class QueueCommand implements Subcommand {
    private static final int LINKS = 3_000;

    private final QueueWords words;
    private final Errands errands;
    private final ListLinks links;

    public QueueCommand(Workflow workflow, Errands errands, ListLinks links) {
        this.words = new QueueWords(workflow);
        this.errands = errands;
        this.links = links;
    }

    @Override
    public String word() {
        return "queue";
    }

    @Override
    public String usage() {
        return "[state] [team]";
    }

    @Override
    public String summary() {
        return "lists the new requests, or those in another state, to triage them";
    }

    @Override
    public Optional<String> more() {
        return links.all(LINKS);
    }

    @Override
    public Reply run(CommandCall call) {
        QueueWords.Reading reading = words.read(call.argument());
        if (reading instanceof QueueWords.Reading.Understood understood) {
            Asker asker = Asker.anew(call.userId(), call.responseUrl());
            errands.send(ShowQueueJob.KIND, new ShowQueueJob.Ask(asker, understood.wish()));
            return new Reply.OnlyToCaller(Message.of("Reading the requests from GitLab …"));
        }
        return new Reply.NotUnderstood(((QueueWords.Reading.Unclear) reading).why());
    }
}
