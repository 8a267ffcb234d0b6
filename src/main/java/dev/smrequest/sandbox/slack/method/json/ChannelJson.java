package dev.smrequest.sandbox.slack.method.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.world.Channel;

/** A conversation object as one viewer sees it (Slack: conversations.info). */
public final class ChannelJson {

    private ChannelJson() {}

    public static ObjectNode of(Channel channel, String team, String viewer) {
        return channel.dm() ? dm(channel, team, viewer) : named(channel, team, viewer);
    }

    private static ObjectNode dm(Channel channel, String team, String viewer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", channel.id()).put("created", channel.created());
        json.put("is_archived", channel.archived()).put("is_im", true).put("is_org_shared", false);
        json.put("context_team_id", team).put("updated", channel.created() * 1000);
        json.put("user", channel.partnerOf(viewer)).put("is_user_deleted", false);
        return json.put("is_open", true).put("priority", 0);
    }

    private static ObjectNode named(Channel channel, String team, String viewer) {
        boolean hidden = channel.kind() == Channel.Kind.PRIVATE;
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", channel.id()).put("name", channel.name());
        json.put("is_channel", !hidden).put("is_group", hidden).put("is_im", false);
        json.put("is_mpim", false).put("is_private", hidden);
        json.put("created", channel.created()).put("is_archived", channel.archived());
        json.put("is_general", false).put("unlinked", 0).put("name_normalized", channel.name());
        boolean shared = channel.about().shared();
        json.put("is_shared", shared).put("is_org_shared", false).put("is_ext_shared", shared);
        json.put("is_pending_ext_shared", false).putArray("pending_shared");
        json.put("context_team_id", team).put("updated", channel.created() * 1000);
        json.putNull("parent_conversation");
        json.put("creator", channel.members().stream().findFirst().orElse(""));
        json.putArray("shared_team_ids").add(team);
        json.put("is_member", channel.has(viewer)).putArray("previous_names");
        json.putObject("topic")
                .put("value", channel.about().topic())
                .put("creator", "")
                .put("last_set", 0);
        json.putObject("purpose").put("value", "").put("creator", "").put("last_set", 0);
        return json.put("num_members", channel.members().size());
    }
}
