package dev.smrequest.card;

import dev.smrequest.card.CardStore.Row;
import dev.smrequest.card.Cards.CardData;
import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.SlackException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Shows a request's card as GitLab has the request now. A channel the bot may not post to is tried again until it may,
 * since one invitation mends it; the admins hear why.
 */
public final class CardJob implements JobHandler<CardData> {
    private static final Duration UNTIL_MENDED = Duration.ofMinutes(10);
    /** For so long what the bot read is taken for the truth. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final CardDesk desk;
    private final GitLab gitlab;
    private final Outbox outbox;
    private final CardView view;
    private final Clock clock;

    public CardJob(CardDesk desk, GitLab gitlab, Outbox outbox, CardView view, Clock clock) {
        this.desk = desk;
        this.gitlab = gitlab;
        this.outbox = outbox;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public JobKind<CardData> kind() {
        return Cards.KIND;
    }

    @Override
    public void run(CardData data) {
        if (desk.wanted(data.iid()).isEmpty()) {
            return;
        }
        try {
            String channel = desk.channel();
            outbox.leave(CardSubject.of(data.iid()), channel, CardView::moved);
            outbox.show(CardSubject.of(data.iid()), channel, () -> message(data.iid()));
        } catch (SlackException e) {
            throw e.retry() == Retry.NEVER ? untilMended(e) : e;
        }
    }

    /** Asked for while no other job has the card: what is known by then is the newest. */
    private Message message(long iid) {
        Optional<Row> card = desk.wanted(iid);
        Optional<String> requester = card.flatMap(Row::requester);
        Optional<IssueSnapshot> then = card.filter(Row::stale).flatMap(Row::seen);
        if (then.isPresent()) {
            return view.asOf(then.get(), requester, card.flatMap(Row::seenAt).orElseThrow());
        }
        Instant fresh = clock.instant().minus(FRESH);
        return view.of(card.flatMap(row -> row.seenSince(fresh)).orElseGet(() -> read(iid)), requester);
    }

    private IssueSnapshot read(long iid) {
        return desk.newest(gitlab.read(iid), clock.instant());
    }

    private static SlackException untilMended(SlackException refusal) {
        return new SlackException(
                refusal.getMessage(), refusal.error(), Retry.SAFE, Optional.of(UNTIL_MENDED), refusal);
    }

    @Override
    public void retrying(CardData data, BotException cause, Instant nextTry) {
        if (cause.retryAfter().filter(wait -> wait.compareTo(UNTIL_MENDED) >= 0).isPresent()) {
            desk.tellAdmins(
                    "card:" + cause.getMessage().hashCode(),
                    "The card of request #" + data.iid() + " cannot be posted: " + cause.getMessage()
                            + " It is posted once that is mended.");
        }
    }

    @Override
    public void givenUp(CardData data, Exception cause) {
        desk.owe(data.iid());
        desk.tellAdmins(
                "card-given-up:" + data.iid(),
                "The card of request #" + data.iid() + " is not as it should be: " + cause.getMessage()
                        + " I try it again every hour.");
    }
}
