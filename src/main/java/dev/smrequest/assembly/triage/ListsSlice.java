package dev.smrequest.assembly.triage;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.job.JobHandler;
import dev.smrequest.news.follow.FollowBlock;
import dev.smrequest.slack.app.bolt.Handlers;
import dev.smrequest.triage.answer.Answers;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.triage.facts.StateWords;
import dev.smrequest.triage.mine.MineButton;
import dev.smrequest.triage.mine.MineCommand;
import dev.smrequest.triage.mine.MineView;
import dev.smrequest.triage.mine.ShowMineJob;
import dev.smrequest.triage.queue.QueueButton;
import dev.smrequest.triage.queue.QueueCommand;
import dev.smrequest.triage.queue.ShowQueueJob;
import dev.smrequest.triage.reference.ListLinks;
import dev.smrequest.triage.show.ShowCommand;
import dev.smrequest.triage.show.ShowRequestJob;
import dev.smrequest.triage.show.ShowView;
import dev.smrequest.triage.snippet.ShareButton;
import dev.smrequest.triage.snippet.ShareSnippetsJob;
import dev.smrequest.triage.snippet.ShowSnippetsJob;
import dev.smrequest.triage.snippet.SnippetsButton;
import dev.smrequest.triage.snippet.SnippetsCommand;
import dev.smrequest.triage.snippet.SnippetsView;
import dev.smrequest.triage.snippet.book.SnippetBook;
import dev.smrequest.triage.snippet.book.SnippetWords;
import dev.smrequest.triage.snippet.run.RunButton;
import dev.smrequest.triage.snippet.run.WhichRequestModal;
import dev.smrequest.workflow.Workflow;
import java.util.List;

/** Looking at requests from Slack, put together: one, those in a state, one's own, and their snippets. */
public final class ListsSlice {
    private final Ground ground;
    private final TriageSlice triage;
    private final Workflow workflow;
    private final ListLinks links;
    private final SnippetsView snippets;

    public ListsSlice(Ground ground, TriageSlice triage) {
        this.ground = ground;
        this.triage = triage;
        workflow = ground.settings.workflow();
        links = new ListLinks(workflow, ground.links);
        snippets = new SnippetsView(new SnippetBook(workflow, ground.recipes), ground.links);
    }

    public Slice slice() {
        return Slice.of(handlers()).withJobs(jobs());
    }

    private Handlers handlers() {
        return Handlers.NONE
                .withCommands(List.of(
                        new ShowCommand(ground.references, ground.errands),
                        new QueueCommand(workflow, ground.errands, links),
                        new MineCommand(ground.errands),
                        new SnippetsCommand(new SnippetWords(workflow, ground.references), snippets, ground.errands)))
                .withModals(List.of(new WhichRequestModal(ground.references, triage.opener())))
                .withButtons(List.of(
                        new QueueButton(ground.errands),
                        new MineButton(ground.errands),
                        new SnippetsButton(ground.errands),
                        new ShareButton(ground.errands),
                        new RunButton(triage.opener(), ground.world.slack())));
    }

    private List<JobHandler<?>> jobs() {
        Answers answers = new Answers(ground.world.slack());
        GitLab gitlab = ground.world.gitlab();
        ShowView view = new ShowView(workflow, new RequestFacts(workflow, ground.clock), links, FollowBlock::follow);
        return List.of(
                new ShowRequestJob(answers, gitlab, ground.cardDesk::requester, view),
                new ShowQueueJob(answers, gitlab, workflow, links, ground.clock),
                mine(answers),
                new ShowSnippetsJob(answers, gitlab, snippets),
                new ShareSnippetsJob(answers, gitlab, ground.outbox, snippets));
    }

    private JobHandler<?> mine(Answers answers) {
        OwnRequestsInStore own =
                new OwnRequestsInStore(ground.cardDesk, ground.settings.triage().gitlabNames(), ground.database);
        return new ShowMineJob(
                own, ground.world.gitlab(), answers, new MineView(new StateWords(workflow)), workflow.baseLabel());
    }
}
