package dev.smrequest.card;

import dev.smrequest.card.CardStore.Row;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.notice.AdminNotices;
import dev.smrequest.notice.Notice;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.store.Transactions;
import java.time.Instant;
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
        return transactions.in(connection -> store.find(connection, iid)).flatMap(Row::requester);
    }

    /** The numbers of what somebody asked for, the newest first, at most so many. */
    public List<Long> requestedBy(String userId, int most) {
        return transactions.in(connection -> store.requestedBy(connection, userId, most));
    }

    /** The card of a request as it is wanted; empty when somebody deleted it for good. */
    Optional<Row> wanted(long iid) {
        return transactions.in(connection -> store.find(connection, iid)).filter(card -> !card.unwanted());
    }

    /** Notes what GitLab says of a request, and answers the newest that is known. */
    IssueSnapshot newest(IssueSnapshot read, Instant now) {
        return transactions.in(connection -> {
            Optional<Row> card = store.lock(connection, read.iid());
            IssueSnapshot newest = card.map(row -> row.newest(read)).orElse(read);
            store.seen(connection, newest.withoutDescription(), now);
            return newest;
        });
    }

    /** Notes that the card was given up, so that it is tried again later. */
    void owe(long iid) {
        transactions.in(connection -> store.owe(connection, iid));
    }

    /** Tells the admins; {@code text} may hold other people's words and is escaped here. */
    void tellAdmins(String subject, String text) {
        transactions.in(connection -> {
            notices.tell(connection, Notice.of(subject, Mrkdwn.text(text)));
            return subject;
        });
    }
}
