package dev.smrequest.sandbox.slack.method.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.blockkit.BlockKit;
import dev.smrequest.sandbox.slack.blockkit.stored.StoredBlocks;
import dev.smrequest.sandbox.slack.method.call.ApiCall;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.slack.method.call.Method;
import dev.smrequest.sandbox.slack.method.call.Places;
import dev.smrequest.sandbox.slack.method.rate.Tier;
import dev.smrequest.sandbox.slack.shape.Report;
import dev.smrequest.sandbox.slack.talk.SharedLinks;
import dev.smrequest.sandbox.slack.world.Message;
import java.util.List;
import java.util.Optional;

/**
 * Previews of links in people's messages (Slack: chat.unfurl), named by channel and ts or by unfurl_id and source; a
 * second preview of the same address takes the place of the first.
 */
public final class UnfurlMethods {

    private UnfurlMethods() {}

    public static List<Method> all() {
        return List.of(new Method("chat.unfurl", Tier.THREE, UnfurlMethods::unfurl));
    }

    private static ObjectNode unfurl(ApiCall call) {
        call.needs("links:write");
        JsonNode unfurls = call.arguments().json("unfurls", "cannot_parse_attachment");
        if (!unfurls.isObject() || unfurls.isEmpty()) {
            throw ApiRefusal.of("missing_unfurls");
        }
        Message message = message(call);
        unfurls.properties().forEach(each -> check(call, message, each.getKey(), each.getValue()));
        call.world()
                .messages()
                .change(
                        message.channel(),
                        message.ts(),
                        json -> unfurls.properties().forEach(each -> put(call, json, each.getKey(), each.getValue())));
        return ApiCall.ok();
    }

    private static Message message(ApiCall call) {
        Optional<String> given = call.arguments().optional("unfurl_id");
        if (given.isPresent()) {
            call.arguments().required("source");
            String[] place = given.get().split("\\.", 2);
            return call.world()
                    .messages()
                    .find(place[0], place.length == 2 ? place[1] : "")
                    .orElseThrow(() -> ApiRefusal.of("cannot_find_message"));
        }
        return call.world()
                .messages()
                .find(Places.seen(call).id(), call.arguments().required("ts"))
                .orElseThrow(() -> ApiRefusal.of("cannot_find_message"));
    }

    private static void check(ApiCall call, Message message, String url, JsonNode unfurl) {
        if (!SharedLinks.told(call.world(), message).contains(url)) {
            throw ApiRefusal.of("cannot_unfurl_url");
        }
        if (unfurl.has("blocks")) {
            Report report = BlockKit.message(unfurl.path("blocks"));
            refuseRichText(unfurl.path("blocks"), report);
            if (!report.clean()) {
                throw ApiRefusal.invalid("invalid_blocks", report);
            }
        }
    }

    /** Messages take rich text by now, previews do not (Slack: unfurling links, tips). */
    private static void refuseRichText(JsonNode blocks, Report report) {
        for (JsonNode block : blocks) {
            if (block.path("type").asText().equals("rich_text")) {
                report.add("unsupported type: rich_text", "/blocks");
            }
        }
    }

    private static void put(ApiCall call, ObjectNode json, String url, JsonNode unfurl) {
        ArrayNode attachments = json.withArrayProperty("attachments");
        attachments.removeIf(old -> old.path("from_url").asText().equals(url));
        int last = 0;
        for (JsonNode old : attachments) {
            last = Math.max(last, old.path("id").asInt());
        }
        ObjectNode attachment = attachments.addObject();
        attachment.setAll(StoredBlocks.of((ObjectNode) unfurl));
        attachment.put("id", last + 1).put("from_url", url);
        attachment.put("app_unfurl_url", url).put("is_app_unfurl", true);
        attachment.put("app_id", call.world().app().id());
        attachment.put("bot_id", call.world().app().botId());
    }
}
