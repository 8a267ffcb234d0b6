package dev.smrequest.sandbox.slack.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.method.call.ApiCall;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.slack.method.call.Method;
import dev.smrequest.sandbox.slack.method.rate.Tier;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.util.List;

/** Who am I (auth.test) and are you there (api.test). */
final class BasicMethods {

    private BasicMethods() {}

    static List<Method> all() {
        return List.of(
                new Method("api.test", Tier.SPECIAL, BasicMethods::apiTest),
                new Method("auth.test", Tier.SPECIAL, BasicMethods::authTest));
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
}
