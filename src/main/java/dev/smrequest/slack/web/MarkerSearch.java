package dev.smrequest.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import dev.smrequest.slack.Marker;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Spot;
import dev.smrequest.slack.web.answer.ApiMethod;
import dev.smrequest.slack.web.answer.Checker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a message of the bot by the marker in its metadata, newest page first. Slack's clock and ours may differ, so the
 * search begins a little earlier than asked; the marker alone decides. Slack: conversations.history,
 * conversations.replies.
 */
final class MarkerSearch {
    /** The one member of the event payload. */
    static final String ID = "id";

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);
    private static final int PAGE = 200;

    private final MethodsClient client;
    private final Checker checker;

    MarkerSearch(MethodsClient client, Checker checker) {
        this.client = client;
        this.checker = checker;
    }

    Optional<MessageRef> find(Spot spot, BotIdentity bot, Marker marker, Instant since) {
        String oldest = since.minus(CLOCKS_DIFFER).getEpochSecond() + ".000000";
        String cursor = null;
        do {
            Page page = spot.thread().isPresent() ? replies(spot, oldest, cursor) : history(spot, oldest, cursor);
            for (Message message : page.messages()) {
                if (isBy(bot, message) && carries(marker, message.getMetadata())) {
                    return Optional.of(new MessageRef(spot.channel(), message.getTs()));
                }
            }
            cursor = page.next();
        } while (cursor != null);
        return Optional.empty();
    }

    static Message.Metadata metadata(Marker marker) {
        return Message.Metadata.builder()
                .eventType(marker.kind())
                .eventPayload(Map.of(ID, marker.id()))
                .build();
    }

    /** One page of messages, and the cursor of the next if there is one. */
    private record Page(List<Message> messages, String next) {}

    private Page replies(Spot spot, String oldest, String cursor) {
        return checker.call(
                ApiMethod.CONVERSATIONS_REPLIES,
                "channel " + spot.channel(),
                () -> client.conversationsReplies(r -> r.channel(spot.channel())
                        .ts(spot.thread().orElseThrow())
                        .oldest(oldest)
                        .inclusive(true)
                        .includeAllMetadata(true)
                        .limit(PAGE)
                        .cursor(cursor)),
                answer -> page(answer.getMessages(), answer.isHasMore(), answer.getResponseMetadata()));
    }

    private Page history(Spot spot, String oldest, String cursor) {
        return checker.call(
                ApiMethod.CONVERSATIONS_HISTORY,
                "channel " + spot.channel(),
                () -> client.conversationsHistory(r -> r.channel(spot.channel())
                        .oldest(oldest)
                        .inclusive(true)
                        .includeAllMetadata(true)
                        .limit(PAGE)
                        .cursor(cursor)),
                answer -> page(answer.getMessages(), answer.isHasMore(), answer.getResponseMetadata()));
    }

    private static Page page(List<Message> messages, boolean more, ResponseMetadata metadata) {
        String next = metadata == null ? null : metadata.getNextCursor();
        return messages == null ? null : new Page(messages, more && next != null && !next.isEmpty() ? next : null);
    }

    private static boolean isBy(BotIdentity bot, Message message) {
        return bot.userId().equals(message.getUser()) || bot.botId().equals(message.getBotId());
    }

    private static boolean carries(Marker marker, Message.Metadata metadata) {
        return metadata != null
                && marker.kind().equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && marker.id().equals(metadata.getEventPayload().get(ID));
    }
}
