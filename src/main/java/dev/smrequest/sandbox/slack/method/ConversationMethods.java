package dev.smrequest.sandbox.slack.method;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.method.call.ApiCall;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.slack.method.call.Method;
import dev.smrequest.sandbox.slack.method.call.Page;
import dev.smrequest.sandbox.slack.method.call.Places;
import dev.smrequest.sandbox.slack.method.json.ChannelJson;
import dev.smrequest.sandbox.slack.method.rate.Tier;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Person;
import java.util.List;
import java.util.Map;

/** The family conversations.*, but for reading messages (Slack: conversations.list and its kin). */
final class ConversationMethods {

    private static final Map<String, Channel.Kind> TYPES = Map.of(
            "public_channel", Channel.Kind.PUBLIC, "private_channel", Channel.Kind.PRIVATE, "im", Channel.Kind.DM);

    private ConversationMethods() {}

    static List<Method> all() {
        return List.of(
                new Method("conversations.open", Tier.THREE, ConversationMethods::open),
                new Method("conversations.info", Tier.THREE, ConversationMethods::info),
                new Method("conversations.list", Tier.TWO, ConversationMethods::list),
                new Method("conversations.members", Tier.FOUR, ConversationMethods::members),
                new Method("conversations.join", Tier.THREE, ConversationMethods::join));
    }

    private static ObjectNode open(ApiCall call) {
        call.needs("im:write");
        if (call.arguments().has("channel")) {
            return opened(call, Places.joined(call), true);
        }
        List<String> users = call.arguments().words("users");
        if (users.isEmpty()) {
            throw ApiRefusal.of("users_list_not_supplied");
        }
        if (users.size() > 1) {
            throw ApiRefusal.missingScope("mpim:write", call.provided());
        }
        Person person = call.world().people().find(users.get(0)).orElseThrow(() -> ApiRefusal.of("user_not_found"));
        boolean before = call.world().channels().all().stream()
                .anyMatch(channel -> channel.dm() && channel.has(call.bot()) && channel.has(person.id()));
        return opened(call, Places.dm(call, person), before);
    }

    private static ObjectNode opened(ApiCall call, Channel channel, boolean before) {
        ObjectNode answer = ApiCall.ok();
        if (before) {
            answer.put("no_op", true).put("already_open", true);
        }
        if (call.arguments().flag("return_im")) {
            return answer.set("channel", json(call, channel));
        }
        answer.putObject("channel").put("id", channel.id());
        return answer;
    }

    private static ObjectNode info(ApiCall call) {
        Channel channel = Places.seen(call);
        Places.needsFor(call, channel, "read");
        ObjectNode json = json(call, channel);
        if (!call.arguments().flag("include_num_members")) {
            json.remove("num_members");
        }
        return ApiCall.ok().set("channel", json);
    }

    private static ObjectNode list(ApiCall call) {
        List<Channel.Kind> kinds = kinds(call);
        boolean archived = !call.arguments().flag("exclude_archived");
        List<Channel> found = call.world().channels().all().stream()
                .filter(channel -> kinds.contains(channel.kind()))
                .filter(channel -> channel.kind() == Channel.Kind.PUBLIC || channel.has(call.bot()))
                .filter(channel -> archived || !channel.archived())
                .toList();
        Page<Channel> page = Page.of(found, call.arguments(), 100);
        ObjectNode answer = ApiCall.ok();
        ArrayNode channels = answer.putArray("channels");
        page.items().forEach(channel -> channels.add(json(call, channel)));
        page.writeTo(answer);
        return answer;
    }

    /** The kinds asked for; each needs its scope. */
    private static List<Channel.Kind> kinds(ApiCall call) {
        List<String> types = call.arguments().words("types");
        return (types.isEmpty() ? List.of("public_channel") : types)
                .stream()
                        .filter(type -> !mpim(call, type))
                        .map(type -> kind(call, type))
                        .toList();
    }

    private static boolean mpim(ApiCall call, String type) {
        if (type.equals("mpim")) {
            call.needs("mpim:read");
            return true;
        }
        return false;
    }

    private static Channel.Kind kind(ApiCall call, String type) {
        Channel.Kind kind = TYPES.get(type);
        if (kind == null) {
            throw ApiRefusal.of("invalid_types");
        }
        call.needs(Places.prefix(kind) + "read");
        return kind;
    }

    private static ObjectNode members(ApiCall call) {
        Channel channel = Places.seen(call);
        Places.needsFor(call, channel, "read");
        Page<String> page = Page.of(List.copyOf(channel.members()), call.arguments(), 100);
        ObjectNode answer = ApiCall.ok();
        page.items().forEach(answer.putArray("members")::add);
        page.writeTo(answer);
        return answer;
    }

    private static ObjectNode join(ApiCall call) {
        call.needs("channels:join");
        Channel channel = Places.seen(call);
        if (channel.kind() != Channel.Kind.PUBLIC) {
            throw ApiRefusal.of("method_not_supported_for_channel_type");
        }
        if (channel.archived()) {
            throw ApiRefusal.of("is_archived");
        }
        ObjectNode answer = ApiCall.ok();
        if (channel.has(call.bot())) {
            answer.put("warning", "already_in_channel");
        }
        call.world().channels().join(channel.id(), call.bot());
        return answer.set("channel", json(call, Places.seen(call)));
    }

    private static ObjectNode json(ApiCall call, Channel channel) {
        return ChannelJson.of(channel, call.world().workspace().id(), call.bot());
    }
}
