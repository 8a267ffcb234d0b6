package dev.smrequest.news;

import dev.smrequest.gitlab.issue.IssueMove;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.triage.access.Requesters;
import java.util.Map;
import java.util.Optional;

/** Who people of GitLab are in Slack. */
public final class People {
    private final Requesters requesters;
    private final Map<String, String> gitlabNames;

    /** {@code gitlabNames} are GitLab user names by Slack user id. */
    public People(Requesters requesters, Map<String, String> gitlabNames) {
        this.requesters = requesters;
        this.gitlabNames = Map.copyOf(gitlabNames);
    }

    /** Who asked for a request, by Slack user id: through the bot, or in GitLab as somebody who is known here. */
    public Optional<String> requester(IssueSnapshot issue) {
        return requesters
                .of(issue.iid())
                .or(() -> issue.author().map(Member::username).flatMap(this::inSlack));
    }

    /** Who changed it in GitLab, by Slack user id, where that is known. */
    Optional<String> mover(IssueMove move) {
        return move.username().flatMap(this::inSlack);
    }

    private Optional<String> inSlack(String username) {
        return gitlabNames.entrySet().stream()
                .filter(known -> known.getValue().equalsIgnoreCase(username))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
