package dev.smrequest.outbox;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import dev.smrequest.slack.Marker;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.Spot;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes a message stand in Slack exactly once and say what it should say now. Before a post whose predecessor's answer
 * was lost it looks for the marker in the channel's history; a message that says the right thing already is left alone.
 */
public final class Outbox {
    private static final String KIND = "sm_request_message";
    /** Slack's words for a message that is no more; the second where replies keep its shell, the tombstone. */
    private static final Set<String> GONE = Set.of("message_not_found", "cant_update_message");

    /** How long one job may hold a message: longer than all its calls to GitLab and Slack may take together. */
    private static final Duration LEASE = Duration.ofMinutes(3);
    /** Slack's clock and ours may differ by this much. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(2);

    private final OutboxStore store;
    private final Slack slack;
    private final Losses losses;
    private final Clock clock;

    public Outbox(OutboxStore store, Slack slack, Losses losses, Clock clock) {
        this.store = store;
        this.slack = slack;
        this.losses = losses;
        this.clock = clock;
    }

    /** Hears, in the transaction that records it, that somebody deleted a message of the bot: once for each loss. */
    @FunctionalInterface
    public interface Losses {
        void lost(Connection transaction, String subject) throws SQLException;
    }

    /**
     * Posts or edits the message of this subject. The text is asked for only once the message is ours alone, so that
     * an older job cannot overwrite a newer truth.
     */
    public MessageRef show(String subject, String channel, Supplier<Message> current) {
        return show(subject, Spot.in(channel), current);
    }

    /** Where the message of this subject stands, if it does. */
    public Optional<MessageRef> standing(String subject) {
        return store.find(subject).flatMap(PostedMessage::ref);
    }

    /** The subjects with this beginning whose message stands, in no order of meaning. */
    public List<String> standingWith(String subjectPrefix) {
        return store.standing(subjectPrefix).stream()
                .map(PostedMessage::subject)
                .toList();
    }

    /** What stands at this place, if the bot posted it. */
    public Optional<String> subject(MessageRef ref) {
        return store.subject(ref);
    }

    /**
     * Makes the message of this subject ready to stand in another channel: where it stood, something else is said. A place
     * that cannot be reached any more is left as it is.
     */
    public void leave(String subject, String channel, Function<String, Message> instead) {
        Optional<MessageRef> elsewhere =
                standing(subject).filter(ref -> !ref.channel().equals(channel));
        if (elsewhere.isPresent()) {
            try {
                slack.update(elsewhere.get(), instead.apply(channel));
            } catch (SlackException e) {
                if (e.retry() != Retry.NEVER) {
                    throw e;
                }
            }
            store.left(subject, elsewhere.get());
        }
    }

    /** A message of the bot is no more: it may be posted anew. */
    public void gone(MessageRef ref) {
        store.subject(ref).ifPresent(subject -> store.lost(subject, ref, losses));
    }

    /** The same for a message in a thread. */
    public MessageRef show(String subject, Spot spot, Supplier<Message> current) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant until = now.plus(LEASE);
        PostedMessage posted = store.lease(subject, spot, now, until).orElseThrow(() -> busy(subject));
        try {
            return converge(posted, current.get());
        } finally {
            store.release(subject, until);
        }
    }

    /** Deletes the message of this subject, if it stands anywhere. */
    public void remove(String subject) {
        Optional<PostedMessage> known = store.find(subject);
        if (known.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant until = now.plus(LEASE);
        PostedMessage posted =
                store.lease(subject, known.get().spot(), now, until).orElseThrow(() -> busy(subject));
        try {
            posted.ref().or(() -> findLost(posted)).ifPresent(slack::delete);
            store.forget(subject);
        } finally {
            store.release(subject, until);
        }
    }

    private MessageRef converge(PostedMessage posted, Message wanted) {
        String digest = wanted.digest();
        Optional<MessageRef> standing = posted.ref().or(() -> findLost(posted));
        if (standing.isEmpty()) {
            return post(posted, wanted, digest);
        }
        if (posted.ref().isEmpty()) {
            store.stands(posted.subject(), standing.get(), "");
        }
        if (!posted.digest().equals(Optional.of(digest))) {
            edit(posted, standing.get(), wanted);
            store.says(posted.subject(), standing.get(), digest);
        }
        return standing.get();
    }

    private Optional<MessageRef> findLost(PostedMessage posted) {
        return posted.attemptedAt()
                .flatMap(since -> slack.findByMarker(posted.spot(), marker(posted.subject()), since.minus(CLOCK_SKEW)));
    }

    private MessageRef post(PostedMessage posted, Message wanted, String digest) {
        store.attempted(posted.subject(), clock.instant());
        try {
            Message marked = new Message(wanted.text(), wanted.blocks(), Optional.of(marker(posted.subject())));
            MessageRef ref = slack.post(posted.spot(), marked);
            store.stands(posted.subject(), ref, digest);
            return ref;
        } catch (BotException e) {
            if (e.retry() != Retry.AFTER_CHECK && posted.attemptedAt().isEmpty()) {
                store.notAttempted(posted.subject());
            }
            throw e;
        }
    }

    private void edit(PostedMessage posted, MessageRef ref, Message wanted) {
        try {
            slack.update(ref, new Message(wanted.text(), wanted.blocks(), Optional.of(marker(posted.subject()))));
        } catch (SlackException e) {
            if (!GONE.contains(e.error())) {
                throw e;
            }
            store.lost(posted.subject(), ref, losses);
            throw again("The message of " + posted.subject() + " was deleted in Slack and is posted anew.", e);
        }
    }

    private static Marker marker(String subject) {
        return new Marker(KIND, subject);
    }

    private static SlackException busy(String subject) {
        return again("Another job is posting " + subject + ".", null);
    }

    private static SlackException again(String why, Throwable cause) {
        return new SlackException(why, "", Retry.SAFE, Optional.empty(), cause);
    }
}
