package dev.smrequest.sandbox.slack.method.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.method.call.ApiCall;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.slack.method.call.Method;
import dev.smrequest.sandbox.slack.method.json.PersonJson;
import dev.smrequest.sandbox.slack.method.rate.Tier;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.slack.world.presence.Presence;
import java.time.Duration;
import java.util.List;

/** Whether somebody is there and may be disturbed (Slack: users.getPresence, users.profile.get, dnd.info). */
public final class PresenceMethods {

    /** A quiet time has begun before it is asked for. */
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private PresenceMethods() {}

    public static List<Method> all() {
        return List.of(
                new Method("users.getPresence", Tier.THREE, PresenceMethods::presence),
                new Method("users.profile.get", Tier.FOUR, PresenceMethods::profile),
                new Method("dnd.info", Tier.THREE, PresenceMethods::quiet));
    }

    private static ObjectNode presence(ApiCall call) {
        call.needs("users:read");
        boolean active = of(call, person(call, call.bot())).active();
        return ApiCall.ok().put("presence", active ? "active" : "away");
    }

    private static ObjectNode profile(ApiCall call) {
        call.needs("users.profile:read");
        Person person = person(call, call.bot());
        boolean email = call.granted("users:read.email");
        return ApiCall.ok().set("profile", PersonJson.profile(call.world(), person, email));
    }

    private static ObjectNode quiet(ApiCall call) {
        call.needs("dnd:read");
        Presence presence = of(call, person(call, call.bot()));
        boolean quiet = presence.quietAt(call.world().clock().instant());
        long begun = call.world().clock().instant().minus(A_WHILE).getEpochSecond();
        return ApiCall.ok()
                .put("dnd_enabled", quiet)
                .put("next_dnd_start_ts", quiet ? begun : 1)
                .put("next_dnd_end_ts", quiet ? presence.quietUntil().getEpochSecond() : 1);
    }

    private static Presence of(ApiCall call, Person person) {
        return call.world().presences().of(person.id());
    }

    private static Person person(ApiCall call, String otherwise) {
        return call.world()
                .people()
                .find(call.arguments().optional("user").orElse(otherwise))
                .orElseThrow(() -> ApiRefusal.of("user_not_found"));
    }
}
