package dev.smrequest.sandbox.slack.method.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import dev.smrequest.sandbox.slack.world.presence.Presence;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Locale;

/** A user object (Slack: users.info); the e-mail address only with the scope users:read.email. */
public final class PersonJson {

    private static final String PARTNER = "T0PARTNER";
    private static final long UPDATED = 1_700_000_000;

    private PersonJson() {}

    public static ObjectNode of(SlackWorld world, Person person, boolean withEmail) {
        String team = person.external() ? PARTNER : world.workspace().id();
        Instant now = world.clock().instant();
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.put("id", person.id()).put("team_id", team).put("name", person.name());
        user.put("deleted", !person.active()).put("color", "9f69e7").put("real_name", person.realName());
        user.put("tz", person.zone().getId());
        user.put("tz_label", person.zone().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        user.put("tz_offset", person.zone().getRules().getOffset(now).getTotalSeconds());
        user.set("profile", profile(world, person, withEmail));
        roles(user, person);
        user.put("updated", UPDATED).put("is_email_confirmed", true);
        return user.put("who_can_share_contact_card", "EVERYONE");
    }

    private static void roles(ObjectNode user, Person person) {
        boolean admin = person.role() == Person.Role.ADMIN;
        user.put("is_admin", admin).put("is_owner", false).put("is_primary_owner", false);
        user.put("is_restricted", person.guest());
        user.put("is_ultra_restricted", person.role() == Person.Role.SINGLE_CHANNEL_GUEST);
        if (person.external()) {
            user.put("is_stranger", true);
        }
        user.put("is_bot", person.bot()).put("is_app_user", false);
    }

    /** The profile inside it (Slack: users.profile.get). */
    public static ObjectNode profile(SlackWorld world, Person person, boolean withEmail) {
        Presence presence = world.presences().of(person.id());
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        profile.put("title", person.title()).put("phone", "").put("skype", "");
        profile.put("real_name", person.realName()).put("real_name_normalized", person.realName());
        profile.put("display_name", person.name()).put("display_name_normalized", person.name());
        profile.put("status_text", presence.statusText());
        profile.put("status_emoji", presence.statusEmoji()).put("status_expiration", 0);
        if (withEmail && !person.bot() && !person.external()) {
            profile.put("email", person.email());
        }
        return profile.put(
                "team", person.external() ? PARTNER : world.workspace().id());
    }
}
