package dev.smrequest.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import dev.smrequest.slack.Marker;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.web.answer.ApiMethod;
import dev.smrequest.slack.web.answer.Checker;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a message of the bot by the marker in its metadata, newest page first. Slack's clock and ours may differ, so the
 * search begins a little earlier than asked; the marker alone decides. Slack: conversations.history.
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

    Optional<MessageRef> find(String channel, BotIdentity bot, Marker marker, Instant since) {
        String oldest = since.minus(CLOCKS_DIFFER).getEpochSecond() + ".000000";
        String cursor = null;
        do {
            ConversationsHistoryResponse page = page(channel, oldest, cursor);
            for (Message message : page.getMessages()) {
                if (isBy(bot, message) && carries(marker, message.getMetadata())) {
                    return Optional.of(new MessageRef(channel, message.getTs()));
                }
            }
            cursor = nextCursor(page);
        } while (cursor != null);
        return Optional.empty();
    }

    static Message.Metadata metadata(Marker marker) {
        return Message.Metadata.builder()
                .eventType(marker.kind())
                .eventPayload(Map.of(ID, marker.id()))
                .build();
    }

    private ConversationsHistoryResponse page(String channel, String oldest, String cursor) {
        return checker.call(
                ApiMethod.CONVERSATIONS_HISTORY,
                "channel " + channel,
                () -> client.conversationsHistory(r -> r.channel(channel)
                        .oldest(oldest)
                        .inclusive(true)
                        .includeAllMetadata(true)
                        .limit(PAGE)
                        .cursor(cursor)),
                MarkerSearch::complete);
    }

    private static ConversationsHistoryResponse complete(ConversationsHistoryResponse page) {
        return page.getMessages() == null ? null : page;
    }

    private static String nextCursor(ConversationsHistoryResponse page) {
        String next = page.getResponseMetadata() == null
                ? null
                : page.getResponseMetadata().getNextCursor();
        return page.isHasMore() && next != null && !next.isEmpty() ? next : null;
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
