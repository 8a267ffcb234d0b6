package dev.smrequest.sandbox.slack.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.method.call.ApiCall;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.slack.method.call.Method;
import dev.smrequest.sandbox.slack.method.rate.Tier;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.util.List;

/** Who am I (auth.test), are you there (api.test), and the little of reactions.* that a bot uses. */
final class BasicMethods {

    private BasicMethods() {}

    static List<Method> all() {
        return List.of(
                new Method("api.test", Tier.SPECIAL, BasicMethods::apiTest),
                new Method("auth.test", Tier.SPECIAL, BasicMethods::authTest),
                new Method("reactions.get", Tier.THREE, BasicMethods::reactions),
                new Method("reactions.add", Tier.THREE, BasicMethods::react));
    }

    private static ObjectNode apiTest(ApiCall call) {
        ObjectNode answer = ApiCall.ok();
        call.arguments().optional("error").ifPresent(error -> {
            throw ApiRefusal.of(error);
        });
        call.arguments()
                .optional("foo")
                .ifPresent(foo -> answer.putObject("args").put("foo", foo));
        return answer;
    }

    private static ObjectNode authTest(ApiCall call) {
        SlackWorld world = call.world();
        return ApiCall.ok()
                .put("url", world.workspace().url())
                .put("team", world.workspace().name())
                .put("user", world.people().get(call.bot()).name())
                .put("team_id", world.workspace().id())
                .put("user_id", call.bot())
                .put("bot_id", world.app().botId())
                .put("is_enterprise_install", false);
    }

    private static ObjectNode reactions(ApiCall call) {
        call.needs("reactions:read");
        Channel channel = Places.seen(call);
        Message message = Places.message(call, channel, call.arguments().required("timestamp"));
        return ApiCall.ok().put("type", "message").put("channel", channel.id()).set("message", message.json());
    }

    private static ObjectNode react(ApiCall call) {
        call.needs("reactions:write");
        Channel channel = Places.joined(call);
        String name = call.arguments().required("name");
        Message message = Places.message(call, channel, call.arguments().required("timestamp"));
        call.world().messages().change(channel.id(), message.ts(), json -> add(json, name, call.bot()));
        return ApiCall.ok();
    }

    private static void add(ObjectNode message, String name, String user) {
        ArrayNode reactions = message.withArrayProperty("reactions");
        for (JsonNode reaction : reactions) {
            if (reaction.path("name").asText().equals(name)) {
                addUser((ObjectNode) reaction, user);
                return;
            }
        }
        ObjectNode made = reactions.addObject().put("name", name);
        made.putArray("users");
        addUser(made, user);
    }

    private static void addUser(ObjectNode reaction, String user) {
        ArrayNode users = reaction.withArrayProperty("users");
        if (users.toString().contains('"' + user + '"')) {
            throw ApiRefusal.of("already_reacted");
        }
        users.add(user);
        reaction.put("count", users.size());
    }
}
