package dev.smrequest.triage.queue;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.slack.Message;
import dev.smrequest.triage.answer.Answers;
import dev.smrequest.triage.answer.Asker;
import dev.smrequest.triage.reference.ListLinks;
import dev.smrequest.workflow.Workflow;
import java.time.Clock;

/** Reads a list of requests and shows it to whoever asked. */
public final class ShowQueueJob implements JobHandler<ShowQueueJob.Ask> {
    static final JobKind<Ask> KIND = new JobKind<>("show-queue", Ask.class);

    private final Answers answers;
    private final Queue queue;
    private final QueueView view;
    private final Workflow workflow;

    /** The job's data: who wants to see which list. */
    record Ask(Asker asker, QueueWish wish) {}

    public ShowQueueJob(Answers answers, GitLab gitlab, Workflow workflow, ListLinks links, Clock clock) {
        this.answers = answers;
        this.queue = new Queue(gitlab, workflow);
        this.view = new QueueView(new QueueRowBlock(workflow, clock), links);
        this.workflow = workflow;
    }

    @Override
    public JobKind<Ask> kind() {
        return KIND;
    }

    @Override
    public void run(Ask ask) {
        answers.give(ask.asker(), () -> message(ask.wish()));
    }

    /** A list asked for before the workflow was changed may be of a state that is gone. */
    private Message message(QueueWish wish) {
        return workflow.state(wish.state())
                .map(state -> {
                    var team = wish.team().flatMap(workflow::team);
                    return view.of(wish, state, team, queue.read(wish, state, team));
                })
                .orElseGet(() -> Message.of("The process has changed, and this list is no more. Please type"
                        + " `/sm-request queue` again."));
    }

    @Override
    public void givenUp(Ask ask, Exception cause) {
        answers.failed(ask.asker(), cause);
    }
}
