package dev.smrequest.news;

import dev.smrequest.failure.BotException;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueMove;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.news.NewsDesk.Due;
import dev.smrequest.news.told.Told;
import dev.smrequest.store.Transactions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the minute in which changes of a request are gathered, and has everybody told who is to hear. */
public final class GatherJob implements JobHandler<Due> {
    private static final Logger LOG = LoggerFactory.getLogger(GatherJob.class);

    private final Transactions transactions;
    private final NewsDesk desk;
    private final People people;
    private final GitLab gitlab;

    public GatherJob(Transactions transactions, NewsDesk desk, People people, GitLab gitlab) {
        this.transactions = transactions;
        this.desk = desk;
        this.people = people;
        this.gitlab = gitlab;
    }

    @Override
    public JobKind<Due> kind() {
        return NewsDesk.GATHERED;
    }

    @Override
    public void run(Due due) {
        Optional<Told> told = transactions.in(connection -> desk.gathered(connection, due));
        if (told.isPresent()) {
            Optional<String> requester =
                    people.requester(told.get().gathered().orElseThrow().issue());
            Optional<IssueMove> move =
                    requester.isPresent() && desk.asksWho(told.get()) ? lastMove(due.iid()) : Optional.empty();
            transactions.in(connection -> {
                desk.tell(connection, due, requester, move);
                return due;
            });
        }
    }

    /** Who did it is a courtesy: a GitLab that cannot tell is no reason to keep people waiting. */
    private Optional<IssueMove> lastMove(long iid) {
        try {
            return gitlab.lastMove(iid);
        } catch (BotException e) {
            LOG.info("GitLab cannot tell who changed issue #{}: {}", iid, e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void givenUp(Due due, Exception cause) {
        LOG.warn("What became of request #{} was told to nobody", due.iid(), cause);
    }
}
