package dev.smrequest.sandbox.slack.method.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.method.call.ApiCall;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.slack.method.call.Method;
import dev.smrequest.sandbox.slack.method.call.Places;
import dev.smrequest.sandbox.slack.method.rate.Tier;
import dev.smrequest.sandbox.slack.post.AppMessage;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import dev.smrequest.sandbox.slack.world.file.SharedFile;
import dev.smrequest.sandbox.slack.world.file.SharedFiles;
import java.util.List;

/** Files of the app and of people (Slack: files.getUploadURLExternal, files.completeUploadExternal and their kin). */
public final class FileMethods {

    private FileMethods() {}

    public static List<Method> all() {
        return List.of(
                new Method("files.getUploadURLExternal", Tier.FOUR, FileMethods::announce),
                new Method("files.completeUploadExternal", Tier.FOUR, FileMethods::complete),
                new Method("files.info", Tier.FOUR, FileMethods::info),
                new Method("files.delete", Tier.THREE, FileMethods::delete));
    }

    private static ObjectNode announce(ApiCall call) {
        call.needs("files:write");
        String name = call.arguments().required("filename");
        call.arguments().required("length");
        int length = call.arguments().number("length", 0);
        if (length <= 0) {
            throw ApiRefusal.explained("invalid_arguments", List.of("[ERROR] must be greater than 0: length"));
        }
        SharedFiles files = call.world().files();
        SharedFiles.Upload upload = files.announce(name, length, call.bot());
        return ApiCall.ok().put("upload_url", files.uploadUrl(upload)).put("file_id", upload.id());
    }

    private static ObjectNode complete(ApiCall call) {
        call.needs("files:write");
        JsonNode given = call.arguments().json("files", "invalid_arguments");
        if (!given.isArray() || given.isEmpty()) {
            throw ApiRefusal.missing("files");
        }
        given.forEach(file -> uploaded(call, file.path("id").asText()));
        String channel = call.arguments().has("channel_id") ? target(call) : "";
        ArrayNode shared = JsonNodeFactory.instance.arrayNode();
        given.forEach(file -> shared.add(share(call.world(), file, channel)));
        if (!channel.isEmpty()) {
            post(call, channel, shared);
        }
        return ApiCall.ok().set("files", shared);
    }

    private static String target(ApiCall call) {
        return Places.joinedAs(call, call.arguments().required("channel_id")).id();
    }

    private static ObjectNode share(SlackWorld world, JsonNode given, String channel) {
        SharedFile file = world.files()
                .share(given.path("id").asText(), given.path("title").asText(), channel)
                .orElseThrow();
        return world.files().json(file);
    }

    private static void post(ApiCall call, String channel, ArrayNode files) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        call.arguments().optional("initial_comment").ifPresent(text -> fields.put("text", text));
        call.arguments().optional("thread_ts").ifPresent(ts -> fields.put("thread_ts", ts));
        ObjectNode message = AppMessage.compose(call.world(), fields);
        message.set("files", files.deepCopy());
        call.world().messages().post(channel, message.put("upload", true));
    }

    private static ObjectNode info(ApiCall call) {
        call.needs("files:read");
        SharedFile file = visible(call);
        ObjectNode answer = ApiCall.ok();
        answer.set("file", call.world().files().json(file));
        answer.putArray("comments");
        answer.putObject("response_metadata").put("next_cursor", "");
        return answer;
    }

    private static ObjectNode delete(ApiCall call) {
        call.needs("files:write");
        SharedFile file = visible(call);
        if (!file.user().equals(call.bot())) {
            throw ApiRefusal.of("cant_delete_file");
        }
        call.world().files().delete(file.id());
        file.channels().forEach(channel -> bury(call.world(), channel, file.id()));
        return ApiCall.ok();
    }

    private static void bury(SlackWorld world, String channel, String id) {
        world.messages().in(channel).stream()
                .filter(message ->
                        message.json().path("files").findValuesAsText("id").contains(id))
                .forEach(message -> world.messages().change(channel, message.ts(), json -> tombstone(json, id)));
    }

    private static void tombstone(ObjectNode message, String id) {
        message.path("files").forEach(file -> {
            if (file.path("id").asText().equals(id)) {
                ((ObjectNode) file).removeAll().put("id", id).put("mode", "tombstone");
            }
        });
    }

    /** The app sees its own files, those in conversations it is in, and those handed in with a form, shared nowhere. */
    private static SharedFile visible(ApiCall call) {
        SharedFile file = uploaded(call, call.arguments().required("file"));
        boolean shared = file.channels().stream()
                .flatMap(id -> call.world().channels().find(id).stream())
                .anyMatch(channel -> channel.has(call.bot()));
        if (!shared && !file.channels().isEmpty() && !file.user().equals(call.bot())) {
            throw ApiRefusal.of("file_not_found");
        }
        return file;
    }

    private static SharedFile uploaded(ApiCall call, String id) {
        return call.world().files().find(id).orElseThrow(() -> ApiRefusal.of("file_not_found"));
    }
}
