package dev.smrequest.sandbox.slack.method.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.world.UserGroup;

/** A user group object (Slack: usergroups.list). */
public final class GroupJson {

    private static final long MADE = 1_700_000_000;

    private GroupJson() {}

    public static ObjectNode of(UserGroup group, String team, boolean withUsers) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", group.id()).put("team_id", team).put("is_usergroup", true);
        json.put("is_subteam", true).put("name", group.name()).put("description", "");
        json.put("handle", group.handle()).put("is_external", false);
        json.put("date_create", MADE).put("date_update", MADE);
        json.put("date_delete", group.disabled() ? MADE : 0);
        json.putNull("auto_type");
        json.put("auto_provision", false);
        json.put("created_by", "U0DEV").put("updated_by", "U0DEV").putNull("deleted_by");
        json.putObject("prefs").putArray("channels");
        json.withObject("/prefs").putArray("groups");
        if (withUsers) {
            group.members().forEach(json.putArray("users")::add);
        }
        return json.put("user_count", group.members().size());
    }
}
