package dev.smrequest.triage.mine;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueQuery;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.slack.Message;
import dev.smrequest.triage.answer.Answers;
import dev.smrequest.triage.answer.Asker;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Reads how somebody's own requests stand and shows them, open ones first, the newest first among those; and what is
 * assigned to them where their name in GitLab is known, due ones first.
 */
public final class ShowMineJob implements JobHandler<ShowMineJob.Ask> {
    static final JobKind<Ask> KIND = new JobKind<>("show-mine", Ask.class);

    /** What one call to GitLab lists. */
    static final int MOST = 100;

    private static final Comparator<IssueSnapshot> OPEN_AND_NEW_FIRST = Comparator.comparing(IssueSnapshot::open)
            .thenComparing(IssueSnapshot::createdAt)
            .thenComparing(IssueSnapshot::iid)
            .reversed();
    private static final Comparator<IssueSnapshot> DUE_FIRST = Comparator.comparing(
                    (IssueSnapshot issue) -> issue.dueDate().orElse(LocalDate.MAX))
            .thenComparing(IssueSnapshot::iid);

    private final OwnRequests own;
    private final GitLab gitlab;
    private final Answers answers;
    private final MineView view;
    private final String baseLabel;

    /** The job's data: who wants to see which page, counted from 1. */
    record Ask(Asker asker, int page) {}

    /** {@code baseLabel} is what every request carries. */
    public ShowMineJob(OwnRequests own, GitLab gitlab, Answers answers, MineView view, String baseLabel) {
        this.own = own;
        this.gitlab = gitlab;
        this.answers = answers;
        this.view = view;
        this.baseLabel = baseLabel;
    }

    @Override
    public JobKind<Ask> kind() {
        return KIND;
    }

    @Override
    public void run(Ask ask) {
        answers.give(ask.asker(), () -> message(ask));
    }

    private Message message(Ask ask) {
        String userId = ask.asker().userId();
        return view.of(
                new Mine(
                        own.unfiled(userId),
                        numbered(own.filed(userId, MOST)),
                        assigned(userId),
                        numbered(own.followed(userId, MOST))),
                ask.page());
    }

    private List<IssueSnapshot> numbered(List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : gitlab.list(IssueQuery.numbered(numbers)).stream()
                        .sorted(OPEN_AND_NEW_FIRST)
                        .toList();
    }

    private List<IssueSnapshot> assigned(String userId) {
        return own
                .gitlabName(userId)
                .map(name -> gitlab.list(IssueQuery.assignedTo(name, List.of(baseLabel), MOST)))
                .orElseGet(List::of)
                .stream()
                .sorted(DUE_FIRST)
                .toList();
    }

    @Override
    public void givenUp(Ask ask, Exception cause) {
        answers.failed(ask.asker(), cause);
    }
}
