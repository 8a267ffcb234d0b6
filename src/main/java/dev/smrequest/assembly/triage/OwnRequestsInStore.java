package dev.smrequest.assembly.triage;

import dev.smrequest.card.CardDesk;
import dev.smrequest.intake.filing.SubmissionStore;
import dev.smrequest.intake.filing.submission.Filing;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.news.follow.FollowerStore;
import dev.smrequest.store.Transactions;
import dev.smrequest.triage.mine.OwnRequests;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody asked for or follows, as the bot remembers it, and their name in GitLab, as the settings tell it. */
final class OwnRequestsInStore implements OwnRequests {
    private final CardDesk cards;
    private final Map<String, String> gitlabNames;
    private final Transactions transactions;
    private final SubmissionStore submissions = new SubmissionStore();
    private final FollowerStore followers = new FollowerStore();

    OwnRequestsInStore(CardDesk cards, Map<String, String> gitlabNames, Transactions transactions) {
        this.cards = cards;
        this.gitlabNames = gitlabNames;
        this.transactions = transactions;
    }

    @Override
    public List<Long> filed(String userId, int most) {
        return cards.requestedBy(userId, most);
    }

    @Override
    public List<Long> followed(String userId, int most) {
        return transactions.in(connection -> followers.followedBy(connection, userId, most));
    }

    @Override
    public List<Unfiled> unfiled(String userId) {
        List<Submission> found = transactions.in(connection -> submissions.unfiled(connection, userId));
        return found.stream()
                .map(one -> new Unfiled(one.content().title(), one.filing() instanceof Filing.Refused))
                .toList();
    }

    @Override
    public Optional<String> gitlabName(String userId) {
        return Optional.ofNullable(gitlabNames.get(userId));
    }
}
