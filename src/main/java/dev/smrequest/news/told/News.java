package dev.smrequest.news.told;

import dev.smrequest.gitlab.issue.IssueMove;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of a request within a minute.
 *
 * @param version tells one piece of news of a request from the next
 * @param acts the ids of the acts of the bot that had a part in it
 * @param move who changed it last in GitLab, where GitLab tells
 * @param firstMessage the subject of the message that told of the filing
 */
public record News(
        int version,
        Standing from,
        Standing to,
        IssueSnapshot issue,
        List<String> acts,
        Optional<IssueMove> move,
        Optional<String> firstMessage,
        Instant at) {
    public News {
        acts = List.copyOf(acts);
    }

    public long iid() {
        return issue.iid();
    }

    /** Whether nothing is new but that the request waits for information. */
    public boolean isOnlyWaiting() {
        return from.isSameButWaiting(to);
    }
}
