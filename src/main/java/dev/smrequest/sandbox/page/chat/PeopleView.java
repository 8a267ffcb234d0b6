package dev.smrequest.sandbox.page.chat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.sample.Cast;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import dev.smrequest.sandbox.slack.world.presence.Presence;
import java.util.Locale;

/** People and user groups as everybody in the page knows them: name, part, rights, presence, status. */
final class PeopleView {

    private final SlackWorld world;

    PeopleView(SlackWorld world) {
        this.world = world;
    }

    ObjectNode of(Person person) {
        Presence presence = world.presences().of(person.id());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", person.id()).put("handle", person.name()).put("name", person.realName());
        json.put("title", person.title()).put("tz", person.zone().getId());
        json.put("is_bot", person.bot()).put("deleted", !person.active());
        json.put("role", person.role().name().toLowerCase(Locale.ROOT));
        json.put("guest", person.guest()).put("external", person.external());
        json.put("admin", person.role() == Person.Role.ADMIN);
        json.put("active", presence.active()).put("status_text", presence.statusText());
        json.put("status_emoji", presence.statusEmoji().replace(":", ""));
        json.put("quiet", presence.quietAt(world.clock().instant()));
        if (!person.bot()) {
            json.put("part", Cast.of(person).part())
                    .put("rights", Cast.of(person).rights());
        }
        return json;
    }

    ArrayNode groups() {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        world.groups().stream().filter(group -> !group.disabled()).forEach(group -> {
            ObjectNode row = rows.addObject().put("id", group.id()).put("handle", group.handle());
            group.members().forEach(row.put("name", group.name()).putArray("members")::add);
        });
        return rows;
    }
}
