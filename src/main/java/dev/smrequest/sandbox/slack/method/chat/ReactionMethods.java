package dev.smrequest.sandbox.slack.method.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.method.call.ApiCall;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.slack.method.call.Method;
import dev.smrequest.sandbox.slack.method.call.Places;
import dev.smrequest.sandbox.slack.method.rate.Tier;
import dev.smrequest.sandbox.slack.talk.Reactions;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import java.util.List;

/** The family reactions.* on messages (Slack: reactions.add and its kin). */
public final class ReactionMethods {

    private ReactionMethods() {}

    public static List<Method> all() {
        return List.of(
                new Method("reactions.get", Tier.THREE, ReactionMethods::get),
                new Method("reactions.add", Tier.THREE, ReactionMethods::add),
                new Method("reactions.remove", Tier.TWO, ReactionMethods::remove));
    }

    private static ObjectNode get(ApiCall call) {
        call.needs("reactions:read");
        Channel channel = Places.seen(call);
        Message message = Places.message(call, channel, call.arguments().required("timestamp"));
        return ApiCall.ok().put("type", "message").put("channel", channel.id()).set("message", message.json());
    }

    private static ObjectNode add(ApiCall call) {
        Place place = place(call);
        if (Reactions.has(place.message().json(), place.name(), call.bot())) {
            throw ApiRefusal.of("already_reacted");
        }
        place.change(call, json -> Reactions.add(json, place.name(), call.bot()));
        return ApiCall.ok();
    }

    private static ObjectNode remove(ApiCall call) {
        Place place = place(call);
        if (!Reactions.has(place.message().json(), place.name(), call.bot())) {
            throw ApiRefusal.of("no_reaction");
        }
        place.change(call, json -> Reactions.remove(json, place.name(), call.bot()));
        return ApiCall.ok();
    }

    private static Place place(ApiCall call) {
        call.needs("reactions:write");
        String name = call.arguments().required("name");
        if (!Reactions.named(name)) {
            throw ApiRefusal.of("invalid_name");
        }
        Channel channel = Places.joined(call);
        return new Place(Places.message(call, channel, call.arguments().required("timestamp")), name);
    }

    private record Place(Message message, String name) {

        void change(ApiCall call, java.util.function.Consumer<ObjectNode> how) {
            call.world().messages().change(message.channel(), message.ts(), how);
        }
    }
}
