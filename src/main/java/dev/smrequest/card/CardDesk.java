package dev.smrequest.card;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.notice.AdminNotices;
import dev.smrequest.notice.Notice;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.store.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a card needs besides the issue: who asked, which channel, and the admins' ear. */
public final class CardDesk {
    private final Transactions transactions;
    private final AdminNotices notices;
    private final Supplier<String> channel;
    private final CardStore store = new CardStore();

    /** The supplier answers the id of the team's channel; it may ask Slack and fail like any call. */
    public CardDesk(Transactions transactions, AdminNotices notices, Supplier<String> channel) {
        this.transactions = transactions;
        this.notices = notices;
        this.channel = channel;
    }

    String channel() {
        return channel.get();
    }

    /** Who asked for a request, by Slack user id, where that is known. */
    public Optional<String> requester(long iid) {
        return transactions.in(connection -> store.find(connection, iid)).flatMap(CardStore.Row::requester);
    }

    /** The numbers of what somebody asked for, the newest first, at most so many. */
    public List<Long> requestedBy(String userId, int most) {
        return transactions.in(connection -> store.requestedBy(connection, userId, most));
    }

    /** As of when the card is to be shown, since GitLab cannot tell now. */
    Optional<Cards.Stale> stale(long iid) {
        return transactions.in(connection -> store.find(connection, iid)).flatMap(Cards::stale);
    }

    /** Whether the card may show this truth: none that is newer is shown. */
    boolean mayShow(IssueSnapshot issue) {
        return transactions.in(connection -> store.shows(connection, issue.iid(), issue.updatedAt()));
    }

    /** Tells the admins; {@code text} may hold other people's words and is escaped here. */
    void tellAdmins(String subject, String text) {
        transactions.in(connection -> {
            notices.tell(connection, Notice.of(subject, Mrkdwn.text(text)));
            return subject;
        });
    }
}
