package dev.smrequest.sandbox.slack.method.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.method.call.ApiCall;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.slack.method.call.Method;
import dev.smrequest.sandbox.slack.method.call.Places;
import dev.smrequest.sandbox.slack.method.rate.Rates;
import dev.smrequest.sandbox.slack.method.rate.Tier;
import dev.smrequest.sandbox.slack.post.AppMessage;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.util.List;

/** The family chat.*: messages by the app (Slack: chat.postMessage and its kin). */
public final class ChatMethods {

    private final Rates rates;

    public ChatMethods(Rates rates) {
        this.rates = rates;
    }

    public List<Method> all() {
        return List.of(
                new Method("chat.postMessage", Tier.POSTING, this::post),
                new Method("chat.postEphemeral", Tier.FOUR, ChatMethods::postEphemeral),
                new Method("chat.update", Tier.THREE, ChatMethods::update),
                new Method("chat.delete", Tier.THREE, ChatMethods::delete),
                new Method("chat.getPermalink", Tier.SPECIAL, ChatMethods::permalink));
    }

    private ObjectNode post(ApiCall call) {
        call.needs("chat:write");
        Channel channel = Places.forPosting(call);
        ObjectNode fields = Content.saying(Content.read(call.arguments()));
        rates.message(channel.id()).ifPresent(seconds -> {
            throw ApiRefusal.rateLimited(seconds);
        });
        SlackWorld world = call.world();
        ObjectNode composed = AppMessage.compose(world, fields);
        if (fields.has("thread_ts") && call.arguments().flag("reply_broadcast")) {
            composed.put("subtype", "thread_broadcast");
        }
        Message message = world.messages().post(channel.id(), composed);
        return ApiCall.ok().put("channel", channel.id()).put("ts", message.ts()).set("message", message.json());
    }

    private static ObjectNode postEphemeral(ApiCall call) {
        call.needs("chat:write");
        Channel channel = Places.forPosting(call);
        String user = call.arguments().required("user");
        if (!channel.has(user)
                || !call.world().people().find(user).filter(Person::active).isPresent()) {
            throw ApiRefusal.of("user_not_in_channel");
        }
        ObjectNode fields = Content.saying(Content.read(call.arguments()));
        SlackWorld world = call.world();
        Message message = world.messages().post(channel.id(), AppMessage.compose(world, fields), user);
        return ApiCall.ok().put("message_ts", message.ts());
    }

    private static ObjectNode update(ApiCall call) {
        call.needs("chat:write");
        Channel channel = Places.joined(call);
        Message old = own(call, channel, "cant_update_message");
        ObjectNode fields = Content.saying(Content.read(call.arguments()));
        fields.remove("thread_ts");
        Message changed = call.world()
                .messages()
                .change(channel.id(), old.ts(), json -> rewrite(json, fields, call.world()))
                .orElseThrow(() -> ApiRefusal.of("message_not_found"));
        return ApiCall.ok()
                .put("channel", channel.id())
                .put("ts", changed.ts())
                .put("text", changed.text())
                .set("message", changed.json());
    }

    /** Text without blocks removes the blocks; only then the message counts as edited. */
    private static void rewrite(ObjectNode json, ObjectNode fields, SlackWorld world) {
        if (fields.has("text") && !fields.has("blocks")) {
            json.remove("blocks");
            json.putObject("edited")
                    .put("user", world.app().botUser())
                    .put("ts", world.clock().instant().getEpochSecond() + ".000000");
        }
        AppMessage.fill(json, fields);
    }

    private static ObjectNode delete(ApiCall call) {
        call.needs("chat:write");
        Channel channel = Places.joined(call);
        Message old = own(call, channel, "cant_delete_message");
        call.world().messages().delete(channel.id(), old.ts());
        return ApiCall.ok().put("channel", channel.id()).put("ts", old.ts());
    }

    private static ObjectNode permalink(ApiCall call) {
        Channel channel = Places.seen(call);
        Message message = Places.message(call, channel, call.arguments().required("message_ts"));
        String link = call.world()
                .workspace()
                .permalink(channel.id(), message.ts(), message.threadTs().orElse(null));
        return ApiCall.ok().put("channel", channel.id()).put("permalink", link);
    }

    private static Message own(ApiCall call, Channel channel, String refusal) {
        Message message = Places.message(call, channel, call.arguments().required("ts"));
        if (!message.author().equals(call.bot())) {
            throw ApiRefusal.of(refusal);
        }
        return message;
    }
}
