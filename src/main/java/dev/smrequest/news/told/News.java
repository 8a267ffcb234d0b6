package dev.smrequest.news.told;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of a request within a minute.
 *
 * @param version tells one piece of news of a request from the next
 * @param acts the ids of the acts of the bot that had a part in it
 * @param background what GitLab tells of it, where no act accounts for it
 * @param firstMessage the subject of the message that told of the filing
 */
public record News(
        int version,
        Standing from,
        Standing to,
        IssueSnapshot issue,
        List<String> acts,
        Optional<Background> background,
        Optional<String> firstMessage,
        Instant at) {
    private static final Duration LATE = Duration.ofMinutes(5);

    public News {
        acts = List.copyOf(acts);
    }

    /** Whether it quotes what somebody wrote. */
    public boolean quotes() {
        return background.flatMap(Background::remark).isPresent();
    }

    /** The same without that. */
    public News withoutRemark() {
        Optional<Background> mover = background.map(known -> new Background(known.move(), Optional.empty()));
        return new News(version, from, to, issue, acts, mover, firstMessage, at);
    }

    /** Whether it comes so late that newer news may have come before it. */
    public boolean isLateAt(Instant now) {
        return at.plus(LATE).isBefore(now);
    }

    public long iid() {
        return issue.iid();
    }

    /** Whether nothing is new but that the request waits for information. */
    public boolean isOnlyWaiting() {
        return from.isSameButWaiting(to);
    }
}
