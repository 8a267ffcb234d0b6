package dev.smrequest.sandbox.slack.method.people;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.method.call.ApiCall;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.slack.method.call.Method;
import dev.smrequest.sandbox.slack.method.call.Page;
import dev.smrequest.sandbox.slack.method.json.GroupJson;
import dev.smrequest.sandbox.slack.method.json.PersonJson;
import dev.smrequest.sandbox.slack.method.rate.Tier;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.slack.world.UserGroup;
import java.util.List;

/** The families users.* and usergroups.* as far as a bot reads them. */
public final class PeopleMethods {

    private PeopleMethods() {}

    public static List<Method> all() {
        return List.of(
                new Method("users.info", Tier.FOUR, PeopleMethods::info),
                new Method("users.list", Tier.TWO, PeopleMethods::list),
                new Method("usergroups.list", Tier.TWO, PeopleMethods::groups),
                new Method("usergroups.users.list", Tier.TWO, PeopleMethods::groupMembers));
    }

    private static ObjectNode info(ApiCall call) {
        call.needs("users:read");
        Person person = call.world()
                .people()
                .find(call.arguments().required("user"))
                .orElseThrow(() -> ApiRefusal.of("user_not_found"));
        return ApiCall.ok().set("user", json(call, person));
    }

    private static ObjectNode list(ApiCall call) {
        call.needs("users:read");
        Page<Person> page = Page.of(call.world().people().all(), call.arguments(), 1000);
        ObjectNode answer = ApiCall.ok();
        ArrayNode members = answer.putArray("members");
        page.items().forEach(person -> members.add(json(call, person)));
        answer.put("cache_ts", call.world().clock().instant().getEpochSecond());
        page.writeTo(answer);
        return answer;
    }

    private static ObjectNode groups(ApiCall call) {
        call.needs("usergroups:read");
        boolean disabled = call.arguments().flag("include_disabled");
        boolean users = call.arguments().flag("include_users");
        ObjectNode answer = ApiCall.ok();
        ArrayNode groups = answer.putArray("usergroups");
        call.world().groups().stream()
                .filter(group -> disabled || !group.disabled())
                .forEach(group ->
                        groups.add(GroupJson.of(group, call.world().workspace().id(), users)));
        return answer;
    }

    private static ObjectNode groupMembers(ApiCall call) {
        call.needs("usergroups:read");
        UserGroup group = call.world()
                .group(call.arguments().required("usergroup"))
                .orElseThrow(() -> ApiRefusal.of("no_such_subteam"));
        ObjectNode answer = ApiCall.ok();
        group.members().forEach(answer.putArray("users")::add);
        return answer;
    }

    private static ObjectNode json(ApiCall call, Person person) {
        return PersonJson.of(call.world(), person, call.granted("users:read.email"));
    }
}
