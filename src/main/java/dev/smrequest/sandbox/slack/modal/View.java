package dev.smrequest.sandbox.slack.modal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.manifest.InstalledApp;

/**
 * A view that a person has before them.
 *
 * @param content what the app sent: type, title, blocks and so on
 * @param state the values typed so far: block id, action id, value
 */
public record View(Place place, String hash, ObjectNode content, ObjectNode state) {

    /** What Slack itself calls a Home tab that has no title (recorded in java-slack-sdk, BlockActionTest). */
    private static final String HOME_TITLE = "View Title";

    /** Where a view stands: its own id, whose it is, the bottom of its stack and the one below (null at the bottom). */
    public record Place(String id, String user, String root, String previous) {}

    public String id() {
        return place.id();
    }

    public String user() {
        return place.user();
    }

    public boolean home() {
        return content.path("type").asText().equals("home");
    }

    public String callbackId() {
        return content.path("callback_id").asText();
    }

    public String externalId() {
        return content.path("external_id").asText();
    }

    /** The view as Slack's API and payloads show it. */
    public ObjectNode json(String team, InstalledApp app) {
        ObjectNode json = content.objectNode();
        json.put("id", id())
                .put("team_id", team)
                .put("type", content.path("type").asText());
        json.set("blocks", content.path("blocks").deepCopy());
        json.put("private_metadata", content.path("private_metadata").asText());
        json.put("callback_id", callbackId());
        json.putObject("state").set("values", state.deepCopy());
        json.put("hash", hash);
        for (String part : new String[] {"title", "close", "submit"}) {
            JsonNode given = content.path(part);
            json.set(part, given.isObject() ? given.deepCopy() : json.nullNode());
        }
        if (home()) {
            json.putObject("title")
                    .put("type", "plain_text")
                    .put("text", HOME_TITLE)
                    .put("emoji", true);
        }
        json.put("clear_on_close", content.path("clear_on_close").asBoolean());
        json.put("notify_on_close", content.path("notify_on_close").asBoolean());
        json.put("previous_view_id", place.previous()).put("root_view_id", place.root());
        json.put("app_id", app.id()).put("external_id", externalId());
        return json.put("app_installed_team_id", team).put("bot_id", app.botId());
    }
}
