package dev.smrequest.news.follow;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.slack.Message;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.access.Standing;
import dev.smrequest.triage.answer.Answers;
import dev.smrequest.triage.answer.Asker;
import java.util.Optional;
import java.util.function.Function;

/** Lets somebody follow a request if they may, or stop, and tells them. */
public final class FollowJob implements JobHandler<FollowJob.Wish> {
    static final JobKind<Wish> KIND = new JobKind<>("follow-request", Wish.class);

    private final Answers answers;
    private final GitLab gitlab;
    private final Gate gate;
    private final Function<IssueSnapshot, Optional<String>> requesters;
    private final Follows follows;
    private final FollowView view;

    /** The job's data: who wants to follow which request, or not any more. */
    record Wish(Asker asker, long iid, boolean follow) {}

    /** {@code requesters} tells by Slack user id who asked for a request. */
    public FollowJob(
            Answers answers,
            GitLab gitlab,
            Gate gate,
            Function<IssueSnapshot, Optional<String>> requesters,
            Follows follows,
            FollowView view) {
        this.answers = answers;
        this.gitlab = gitlab;
        this.gate = gate;
        this.requesters = requesters;
        this.follows = follows;
        this.view = view;
    }

    @Override
    public JobKind<Wish> kind() {
        return KIND;
    }

    @Override
    public void run(Wish wish) {
        if (wish.follow()) {
            answers.give(wish.asker(), wish.iid(), () -> follow(wish));
        } else {
            follows.stop(wish.iid(), wish.asker().userId());
            answers.give(wish.asker(), () -> view.stopped(wish.iid()));
        }
    }

    private Message follow(Wish wish) {
        String userId = wish.asker().userId();
        IssueSnapshot issue = gitlab.read(wish.iid());
        if (requesters.apply(issue).filter(userId::equals).isPresent()) {
            return view.own(issue.iid());
        }
        Standing standing = gate.standing(userId, issue.iid());
        if (standing == Standing.STRANGER) {
            return view.stranger();
        }
        if (issue.confidential() && standing != Standing.TRIAGER) {
            return view.confidential(issue.iid());
        }
        follows.follow(issue, userId);
        return view.follows(issue.iid());
    }

    @Override
    public void givenUp(Wish wish, Exception cause) {
        answers.failed(wish.asker(), cause);
    }
}
