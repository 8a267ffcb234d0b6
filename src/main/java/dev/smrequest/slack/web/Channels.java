package dev.smrequest.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import dev.smrequest.slack.web.answer.ApiMethod;
import dev.smrequest.slack.web.answer.Checker;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From a channel's name to its id. Found names are remembered; an unknown one is looked for in Slack's list each time, page
 * by page, so that a channel made (or opened to the bot) later is found.
 */
final class Channels {
    /** Ids are upper case, names never are. */
    private static final Pattern ID = Pattern.compile("(?:<#)?([CDG][A-Z0-9]+)(?:\\|[^>]*)?>?");

    private static final int PAGE = 999;

    private final MethodsClient client;
    private final Checker checker;
    private final Map<String, String> idByName = new ConcurrentHashMap<>();

    Channels(MethodsClient client, Checker checker) {
        this.client = client;
        this.checker = checker;
    }

    /** Takes {@code C012AB3CD}, {@code product-marketing} or {@code #product-marketing}. */
    String id(String nameOrId) {
        Matcher id = ID.matcher(nameOrId.strip());
        if (id.matches()) {
            return id.group(1);
        }
        String name = nameOrId.strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT);
        String known = idByName.get(name);
        return known != null ? known : search(name);
    }

    private String search(String name) {
        String cursor = "";
        do {
            ConversationsListResponse page = page(cursor);
            page.getChannels().forEach(this::remember);
            if (idByName.containsKey(name)) {
                return idByName.get(name);
            }
            cursor = page.getResponseMetadata() == null
                    ? ""
                    : Optional.ofNullable(page.getResponseMetadata().getNextCursor())
                            .orElse("");
        } while (!cursor.isEmpty());
        throw Checker.refusal(ApiMethod.CONVERSATIONS_LIST, "channel #" + name, "channel_not_found");
    }

    private ConversationsListResponse page(String cursor) {
        return checker.call(
                ApiMethod.CONVERSATIONS_LIST,
                "the list of channels",
                () -> client.conversationsList(
                        r -> r.types(List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL))
                                .excludeArchived(true)
                                .limit(PAGE)
                                .cursor(cursor.isEmpty() ? null : cursor)),
                Channels::complete);
    }

    private static ConversationsListResponse complete(ConversationsListResponse page) {
        return page.getChannels() == null ? null : page;
    }

    private void remember(Conversation channel) {
        idByName.put(channel.getName(), channel.getId());
    }
}
