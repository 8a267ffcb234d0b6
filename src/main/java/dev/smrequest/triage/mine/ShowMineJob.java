package dev.smrequest.triage.mine;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueQuery;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.slack.Message;
import dev.smrequest.triage.answer.Answers;
import dev.smrequest.triage.mine.MineDesk.Ask;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads how somebody's own requests stand and shows them, open ones first, the newest first among those. */
public final class ShowMineJob implements JobHandler<Ask> {
    /** What one call to GitLab lists. */
    static final int MOST = 100;

    private static final Logger LOG = LoggerFactory.getLogger(ShowMineJob.class);
    private static final Comparator<IssueSnapshot> OPEN_AND_NEW_FIRST = Comparator.comparing(IssueSnapshot::open)
            .thenComparing(IssueSnapshot::createdAt)
            .thenComparing(IssueSnapshot::iid)
            .reversed();

    private final OwnRequests own;
    private final GitLab gitlab;
    private final Answers answers;
    private final MineView view;

    public ShowMineJob(OwnRequests own, GitLab gitlab, Answers answers, MineView view) {
        this.own = own;
        this.gitlab = gitlab;
        this.answers = answers;
        this.view = view;
    }

    @Override
    public JobKind<Ask> kind() {
        return MineDesk.KIND;
    }

    @Override
    public void run(Ask ask) {
        answers.give(ask.asker(), () -> message(ask));
    }

    private Message message(Ask ask) {
        List<Long> numbers = own.filed(ask.asker().userId(), MOST);
        List<IssueSnapshot> requests = numbers.isEmpty()
                ? List.of()
                : gitlab.list(IssueQuery.numbered(numbers)).stream()
                        .sorted(OPEN_AND_NEW_FIRST)
                        .toList();
        return view.of(own.unfiled(ask.asker().userId()), requests, ask.page());
    }

    @Override
    public void givenUp(Ask ask, Exception cause) {
        LOG.warn("Somebody's requests could not be shown", cause);
    }
}
