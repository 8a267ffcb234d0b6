package dev.smrequest.sandbox.slack.method.chat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.method.call.ApiCall;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.slack.method.call.Arguments;
import dev.smrequest.sandbox.slack.method.call.Method;
import dev.smrequest.sandbox.slack.method.call.Page;
import dev.smrequest.sandbox.slack.method.call.Places;
import dev.smrequest.sandbox.slack.method.rate.Tier;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reading messages: newest first in a channel, oldest first in a thread (Slack: conversations.history, .replies). */
public final class HistoryMethods {

    private HistoryMethods() {}

    public static List<Method> all() {
        return List.of(
                new Method("conversations.history", Tier.THREE, HistoryMethods::history),
                new Method("conversations.replies", Tier.THREE, HistoryMethods::replies));
    }

    private static ObjectNode history(ApiCall call) {
        Channel channel = readable(call);
        List<Message> found = new ArrayList<>(call.world().messages().in(channel.id()).stream()
                .filter(message -> !message.ephemeral() && message.inChannel())
                .filter(within(call.arguments()))
                .toList());
        Collections.reverse(found);
        Page<Message> page = Page.of(found, call.arguments(), 100);
        ObjectNode answer = answer(call, channel, page);
        return answer.put("pin_count", 0);
    }

    private static ObjectNode replies(ApiCall call) {
        Channel channel = readable(call);
        String ts = call.arguments().required("ts");
        List<Message> thread = call.world().messages().thread(channel.id(), ts);
        if (thread.isEmpty()) {
            throw ApiRefusal.of("thread_not_found");
        }
        List<Message> found = thread.stream()
                .filter(message ->
                        message.ts().equals(ts) || within(call.arguments()).test(message))
                .toList();
        return answer(call, channel, Page.of(found, call.arguments(), 1000));
    }

    private static Channel readable(ApiCall call) {
        Channel channel = Places.seen(call);
        Places.needsFor(call, channel, "history");
        return Places.joined(call);
    }

    private static Predicate<Message> within(Arguments arguments) {
        BigDecimal oldest = time(arguments, "oldest", BigDecimal.ZERO);
        BigDecimal latest = time(arguments, "latest", BigDecimal.valueOf(Long.MAX_VALUE));
        boolean inclusive = arguments.flag("inclusive");
        return message -> {
            BigDecimal ts = new BigDecimal(message.ts());
            int after = ts.compareTo(oldest);
            int before = ts.compareTo(latest);
            return inclusive ? after >= 0 && before <= 0 : after > 0 && before < 0;
        };
    }

    private static BigDecimal time(Arguments arguments, String name, BigDecimal otherwise) {
        try {
            return arguments.optional(name).map(BigDecimal::new).orElse(otherwise);
        } catch (NumberFormatException notATimestamp) {
            throw ApiRefusal.of("invalid_ts_" + name);
        }
    }

    private static ObjectNode answer(ApiCall call, Channel channel, Page<Message> page) {
        ObjectNode answer = ApiCall.ok();
        ArrayNode messages = answer.putArray("messages");
        page.items().forEach(message -> messages.add(shown(call, channel, message)));
        answer.put("has_more", !page.next().isEmpty());
        page.writeTo(answer);
        return answer;
    }

    /** Metadata only when asked for; a thread's first message tells of its replies. */
    private static ObjectNode shown(ApiCall call, Channel channel, Message message) {
        ObjectNode json = message.json();
        if (!call.arguments().flag("include_all_metadata")) {
            json.remove("metadata");
        }
        List<Message> thread = call.world().messages().thread(channel.id(), message.ts());
        if (!message.reply() && thread.size() > 1) {
            tellOfReplies(json, thread.subList(1, thread.size()));
        }
        return json;
    }

    private static void tellOfReplies(ObjectNode json, List<Message> replies) {
        Set<String> users = replies.stream().map(Message::author).collect(Collectors.toCollection(LinkedHashSet::new));
        json.put("thread_ts", json.path("ts").asText()).put("reply_count", replies.size());
        json.put("reply_users_count", users.size());
        json.put("latest_reply", replies.get(replies.size() - 1).ts());
        users.forEach(json.putArray("reply_users")::add);
        json.put("is_locked", false).put("subscribed", false);
    }
}
