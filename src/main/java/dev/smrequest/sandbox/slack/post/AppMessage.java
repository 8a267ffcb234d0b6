package dev.smrequest.sandbox.slack.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.blockkit.stored.StoredBlocks;
import dev.smrequest.sandbox.slack.manifest.InstalledApp;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.util.List;

/** Makes messages that an app writes, in the form Slack gives them (Slack: chat.postMessage). */
public final class AppMessage {

    private static final List<String> CONTENT =
            List.of("text", "blocks", "attachments", "thread_ts", "metadata", "username", "icon_emoji");
    private static final int LONGEST = 40_000;

    private AppMessage() {}

    /** A message of the app with what the fields say; blocks get ids, text over 40,000 characters is cut. */
    public static ObjectNode compose(SlackWorld world, JsonNode fields) {
        return compose(world, world.app(), fields);
    }

    /** The same for any app of the workspace. */
    public static ObjectNode compose(SlackWorld world, InstalledApp app, JsonNode fields) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("user", app.botUser()).put("type", "message");
        message.put("bot_id", app.botId()).put("app_id", app.id());
        message.put("text", "");
        message.put("team", world.workspace().id());
        message.set("bot_profile", profile(world, app));
        fill(message, fields);
        return message;
    }

    /** Puts content fields into a message; blocks left out of an update with text are removed (chat.update). */
    public static void fill(ObjectNode message, JsonNode fields) {
        ObjectNode withIds = fields.has("blocks") ? StoredBlocks.of((ObjectNode) fields) : (ObjectNode) fields;
        for (String name : CONTENT) {
            if (withIds.hasNonNull(name)) {
                message.set(name, withIds.get(name).deepCopy());
            }
        }
        String text = message.path("text").asText();
        message.put("text", text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    private static ObjectNode profile(SlackWorld world, InstalledApp app) {
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        profile.put("id", app.botId()).put("app_id", app.id()).put("deleted", false);
        profile.put("name", app.manifest().botName());
        profile.put("updated", 1_700_000_000);
        return profile.put("team_id", world.workspace().id());
    }
}
